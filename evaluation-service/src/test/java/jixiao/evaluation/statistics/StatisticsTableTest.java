package jixiao.evaluation.statistics;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import jixiao.evaluation.PublishedSample;
import jixiao.evaluation.PublishedSample.Published;
import jixiao.forms.document.Statistics;
import jixiao.kit.identity.Role;
import jixiao.testing.ServiceTest;
import jixiao.testing.TokensForTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ServiceTest
class StatisticsTableTest {
    @Inject
    PublishedSample sample;

    private Published published;

    @BeforeEach
    void theSevenSheetsArePublished() {
        published = sample.publishedIn("640303");
    }

    @Test
    void the_published_table_comes_out_as_it_was_printed() {
        List<Statistics.Row> printed = PublishedSample.document().statistics().rows();

        JsonPath table = table("unit=" + published.unit().key()).jsonPath();

        assertThat(table.getString("total.amount.written")).isEqualTo("52.33");
        assertThat(table.getString("total.amount.money")).isEqualTo("523300.00");
        assertThat(table.getInt("total.projects")).isEqualTo(7);
        assertThat(table.getList("items.ordinal", String.class))
                .containsExactlyElementsOf(
                        printed.stream().map(Statistics.Row::ordinal).toList());
        assertThat(table.getList("items.projectName", String.class))
                .containsExactlyElementsOf(
                        printed.stream().map(Statistics.Row::project).toList());
        assertThat(table.getList("items.unit.name", String.class)).containsOnly("红寺堡区总工会");
        assertThat(table.getList("items.amount.written", String.class))
                .containsExactlyElementsOf(
                        printed.stream().map(row -> row.amount().written()).toList())
                .containsExactly("0.42", "8.32", "4", "5", "20.62", "3.97", "10");
        assertThat(table.getList("items.attainment", String.class))
                .containsExactlyElementsOf(
                        printed.stream().map(Statistics.Row::attainment).toList());
        assertThat(table.getList("items.score", String.class))
                .containsExactly("97", "99", "100", "100", "100", "98", "100");
        assertThat(table.getList("items.computedScore", String.class))
                .containsExactly("97.00", "99.00", "100.00", "100.00", "100.00", "98.00", "100.00");
    }

    @Test
    void the_table_reads_page_by_page_with_one_numbering() {
        List<Integer> ordinals = new ArrayList<>();
        String after = "";
        int pages = 0;
        do {
            JsonPath page =
                    table("unit=" + published.unit().key() + "&limit=3" + after).jsonPath();
            assertThat((Object) page.get("total")).isEqualTo(pages == 0 ? page.get("total") : null);
            ordinals.addAll(page.getList("items.ordinal", Integer.class));
            after = page.getString("next") == null ? null : "&after=" + page.getString("next");
            pages++;
        } while (after != null);

        assertThat(ordinals).containsExactly(1, 2, 3, 4, 5, 6, 7);
        assertThat(pages).isEqualTo(3);
    }

    @Test
    void a_department_and_a_region_hold_what_their_units_hold() {
        ask("department=" + published.unit().departmentKey()).body("total.projects", equalTo(7));
        ask("unit=" + published.unit().departmentKey()).body("total.projects", equalTo(7));
        assertThat(table("region=640300&limit=500").jsonPath().getList("items.sheetId"))
                .containsAll(table("unit=" + published.unit().key()).jsonPath().getList("items.sheetId"));
        ask("region=640300&department=640300/nowhere")
                .body("items", empty())
                .body("total.amount.written", equalTo("0"));
    }

    @Test
    void people_see_only_what_lies_in_their_scope() {
        given().auth()
                .oauth2(TokensForTests.ofRegion(Role.AUDITOR, "640400"))
                .get("/api/evaluations/statistics?fiscalYear=2023&unit="
                        + published.unit().key())
                .then()
                .statusCode(200)
                .body("items", empty());
        given().auth()
                .oauth2(TokensForTests.ofOrganisation(
                        Role.UNIT_CLERK, published.unit().key()))
                .get("/api/evaluations/statistics?fiscalYear=2023")
                .then()
                .body("total.projects", equalTo(7));
    }

    @Test
    void a_sheet_that_is_being_corrected_keeps_its_last_result_and_says_so() {
        String sheet = table("unit=" + published.unit().key()).jsonPath().getString("items[0].sheetId");
        given().urlEncodingEnabled(false)
                .auth()
                .oauth2(TokensForTests.ofRegion(Role.PERFORMANCE_OFFICE, "640303"))
                .contentType("application/json")
                .body("{\"remarks\": \"核对。\"}")
                .post("/api/evaluations/" + sheet + ":correct")
                .then()
                .statusCode(200);

        ask("unit=" + published.unit().key())
                .body("items[0].score", equalTo("97.00"))
                .body("items[0].remarks", equalTo("更正中，所列为上次办结的结果"))
                .body("items[0].attainment", equalTo("完成了2023年创城工作,资金有所剩余。"))
                .body("items[1].remarks", nullValue());
    }

    @Test
    void a_project_that_is_given_up_after_all_leaves_the_table() {
        String sheet = table("unit=" + published.unit().key()).jsonPath().getString("items[0].sheetId");
        for (String step : List.of("correct", "cancel")) {
            given().urlEncodingEnabled(false)
                    .auth()
                    .oauth2(TokensForTests.ofRegion(Role.FUND_OFFICE, "640303"))
                    .contentType("application/json")
                    .body("{\"remarks\": \"项目取消。\"}")
                    .post("/api/evaluations/" + sheet + ":" + step)
                    .then()
                    .statusCode(200);
        }

        ask("unit=" + published.unit().key())
                .body("total.projects", equalTo(6))
                .body("total.amount.written", equalTo("51.91"));
    }

    @Test
    void the_table_downloads_as_csv_with_its_total_first() {
        byte[] csv = given().auth()
                .oauth2(TokensForTests.ofRegion(Role.AUDITOR, "640300"))
                .get("/api/evaluations/statistics.csv?fiscalYear=2023&unit="
                        + published.unit().key())
                .then()
                .statusCode(200)
                .header("Content-Type", "text/csv;charset=UTF-8")
                .extract()
                .asByteArray();

        String text = new String(csv, java.nio.charset.StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF序号,单位名称,项目名称,评价金额（万元）,绩效目标实现情况,评价结果（分）,评价等级,备注\r\n总计,,,52.33,,,,\r\n");
        assertThat(text.lines().skip(2))
                .hasSize(7)
                .first()
                .isEqualTo("1,红寺堡区总工会,2023年创城工作经费,0.42,我单位对所负责区域进行认真排查，对老旧广告牌、宣传栏进行了更换，对草坪垃圾进行整修清理,97,优,");
    }

    @Test
    void a_year_is_asked_for_by_name_and_a_malformed_selection_is_refused() {
        given().auth()
                .oauth2(TokensForTests.ofRegion(Role.AUDITOR, "640300"))
                .get("/api/evaluations/statistics")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/fiscalYear"));
        ask("region=64").statusCode(422).body("errors.pointer", contains("/region"));
        ask("after=7").statusCode(422).body("errors.pointer", contains("/after"));
    }

    private static ValidatableResponse ask(String query) {
        return given().urlEncodingEnabled(false)
                .auth()
                .oauth2(TokensForTests.ofRegion(Role.AUDITOR, "640300"))
                .get("/api/evaluations/statistics?fiscalYear=2023&" + query)
                .then();
    }

    private static io.restassured.response.Response table(String query) {
        return ask(query).statusCode(200).extract().response();
    }
}
