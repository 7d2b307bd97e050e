package jixiao.evaluation.printed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import jixiao.evaluation.PublishedSample;
import jixiao.evaluation.PublishedSample.Published;
import jixiao.forms.document.FormDocument;
import jixiao.forms.document.Report;
import jixiao.forms.document.Statistics;
import jixiao.kit.identity.Role;
import jixiao.testing.ServiceTest;
import jixiao.testing.TokensForTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ServiceTest
class PrintedDocumentsTest {
    @Inject
    PublishedSample sample;

    private Published published;

    @BeforeEach
    void theSevenSheetsArePublished() {
        published = sample.publishedIn("640303");
    }

    @Test
    void the_printed_table_and_report_are_kept_as_printed() {
        JsonPath document = document();

        assertThat(document.getString("tableTitle")).isEqualTo("红寺堡区总工会2023年度本级项目支出绩效自评结果统计表");
        assertThat(document.getString("totalWritten")).isEqualTo("52.33");
        assertThat(document.getList("rows.result", String.class))
                .containsExactly("97", "99", "100", "100", "100", "98", "100");
        assertThat(document.getList("report.parts.heading", String.class)).hasSize(6);
    }

    @Test
    void the_sample_agrees_with_its_sheets_but_for_one_rate_and_two_words_for_paid() {
        JsonPath document = document();

        assertThat(document.getList("findings.code", String.class)).containsExactly("O1", "O28");
        assertThat(document.getString("findings[0].printed")).isEqualTo("98.09");
        assertThat(document.getString("findings[0].computed")).isEqualTo("95.09");
        assertThat(document.getString("findings[1].message")).contains("100%", "96.25%");
    }

    @Test
    void a_figure_that_does_not_follow_from_the_sheets_is_found_where_it_is_printed() {
        FormDocument document = PublishedSample.document();
        List<Statistics.Row> rows = new ArrayList<>(document.statistics().rows());
        Statistics.Row first = rows.getFirst();
        rows.set(
                0,
                new Statistics.Row(
                        first.ordinal(),
                        first.unit(),
                        first.project(),
                        rows.get(1).amount(),
                        "",
                        new BigDecimal("98"),
                        null));
        rows.removeLast();
        Report report =
                new Report("报告", List.of(), List.of(new Report.Part("一", List.of("全年支付 52.33 万元，支付率 98.09%。"))));
        sample.tellDocument(
                published, copy(document, new Statistics("表", rows.get(1).amount(), rows), report), 2);

        JsonPath shown = document();

        assertThat(shown.getList("findings.code", String.class))
                .containsExactly(
                        "TABLE_AMOUNT_DIFFERS",
                        "TABLE_SCORE_DIFFERS",
                        "SHEET_NOT_IN_TABLE",
                        "TABLE_TOTAL_DIFFERS",
                        "O1",
                        "REPORT_FIGURE_DIFFERS");
        assertThat(shown.getString("findings[1].message")).isEqualTo("“2023年创城工作经费”统计表评价结果为 98，按自评表应为 97.00。");
        assertThat(shown.getString("findings[5].place")).isEqualTo("全年支付 52.33 万元，支付率 98.09%。");
        assertThat(shown.getString("findings[5].message")).isEqualTo("文中写“98.09%”，与预算执行率不符，按数据为 96.25%；请核对，或改用取数标记。");
    }

    @Test
    void an_older_reading_changes_nothing() {
        FormDocument document = PublishedSample.document();
        sample.tellDocument(published, copy(document, null, document.report()), 1);

        assertThat(document().getList("rows")).hasSize(7);
    }

    @Test
    void only_who_sees_a_sheet_of_it_sees_the_document() {
        given().auth()
                .oauth2(TokensForTests.ofRegion(Role.AUDITOR, "640400"))
                .get("/api/evaluations/documents/" + published.documentId())
                .then()
                .statusCode(404);
        assertThat(given().auth()
                        .oauth2(TokensForTests.ofOrganisation(
                                Role.UNIT_HEAD, published.unit().key()))
                        .get("/api/evaluations/documents?fiscalYear=2023")
                        .jsonPath()
                        .getList("items.documentId", String.class))
                .containsExactly(published.documentId().toString());
    }

    private static FormDocument copy(FormDocument document, Statistics statistics, Report report) {
        return new FormDocument(
                document.layout(),
                document.title(),
                document.fiscalYear(),
                document.moneyUnit(),
                document.notice(),
                document.projects(),
                statistics,
                report,
                document.findings());
    }

    private JsonPath document() {
        return given().auth()
                .oauth2(TokensForTests.ofRegion(Role.AUDITOR, "640303"))
                .get("/api/evaluations/documents/" + published.documentId())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
