package jixiao.publication.site;

import static io.restassured.RestAssured.given;
import static jixiao.publication.Callers.performanceOffice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import jixiao.publication.RecordedSamples;
import jixiao.testing.ServiceTest;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The five real documents of samples/, as citizens see them. */
@QuarkusTest
@ServiceTest
class FiveDocumentsOnTheSiteTest {
    private static final String S2 = "documents/s2-hongsibu-self-evaluation-2023.txt";

    @Inject
    RecordedSamples samples;

    @BeforeEach
    void they_are_recorded() {
        samples.tell();
    }

    @ParameterizedTest
    @CsvSource({
        "documents/s0-hongsibu-library-2026.txt, hongsibu-library-2026, 5, 119.48, 45",
        "documents/s1-wuzhong-targets-2024.txt, wuzhong-target-2024, 4, 92.72, 36",
        "documents/s2-hongsibu-self-evaluation-2023.txt, hongsibu-self-evaluation-2023, 7, 52.33, 63",
        "documents/s3-menyuan-targets-2023.txt, menyuan-target-2023, 5, 435.21, 66",
        "documents/s4-ningxia-targets-2025.txt, ningxia-target-2025, 11, 3784.36, 144"
    })
    void each_stands_whole_in_its_own_layout(
            String file, String layout, int projects, BigDecimal tenThousandYuan, int indicators) {
        String id = items("projectId=" + RecordedSamples.project(file, 1)).get("items[0].releaseId");

        Document page = Site.openAndKeep("/releases/" + id, layout);

        assertThat(page.select("article.official-form").attr("data-layout")).isEqualTo(layout);
        assertThat(page.select(".contents li")).hasSize(projects);
        assertThat(page.select(".contents summary").text().replace(",", "")).contains("合计 " + tenThousandYuan + " 万元");
        given().get("/api/publications/releases/" + id)
                .then()
                .body("document.layout", equalTo(layout))
                .body("document.projects", hasSize(projects))
                .body("document.projects.indicators.flatten()", hasSize(indicators));
    }

    @Test
    void the_statistics_table_is_made_from_the_sheets() {
        String id = items("region=640303&fiscalYear=2023").get("items[0].releaseId");

        Element table = Site.open("/releases/" + id).selectFirst("section.statistics table");

        assertThat(table.select("tbody tr").getFirst().text()).isEqualTo("总 计 52.33");
        assertThat(table.select("tbody tr:gt(0) td:nth-child(6)").eachText())
                .containsExactly("97", "99", "100", "100", "100", "98", "100");
    }

    @Test
    void a_figure_that_is_wrong_in_the_original_stands_as_published() {
        Document page = Site.openAndKeep("/disclosures/" + idOf("2023年总工会四送活动及送清凉活动"), "disclosure");

        assertThat(page.select(".official-form").text()).contains("98.09").doesNotContain("95.09");
    }

    @Test
    void staff_see_what_the_wrong_figure_should_be() {
        String id = idOf("2023年总工会四送活动及送清凉活动");
        performanceOffice("640300")
                .get("/api/publications/" + id)
                .then()
                .body("differences.pointer", contains("/yearEnd/funds/0/rate"))
                .body("differences.printed", contains("98.09"))
                .body("differences.computed", contains("95.09"));
        given().get("/api/publications/" + id).then().body("differences", nullValue());
    }

    @Test
    void differences_of_a_whole_document_are_for_staff_of_its_department_or_above() {
        String address = "/api/publications/releases/"
                + items("region=640303&fiscalYear=2023").get("items[0].releaseId");

        performanceOffice("640303").get(address).then().body("differences", hasSize(0));
        performanceOffice("630000").get(address).then().statusCode(200).body("differences", nullValue());
        given().get(address).then().body("differences", nullValue());
    }

    @Test
    void a_document_without_a_date_is_not_given_one() {
        String undated = idOf("劳模疗休养");

        given().get("/api/publications/" + undated).then().body("publishedOn", equalTo(null));
        assertThat(Site.open("/disclosures/" + undated).select(".facts").text()).contains("原件未注明日期");
        assertThat(Site.open("/disclosures/" + idOf("“创双优”活动专项经费"))
                        .select(".facts time")
                        .attr("datetime"))
                .isEqualTo("2025-02-21");
    }

    @Test
    void the_home_page_shows_what_is_new_and_finds_what_is_asked() {
        assertThat(Site.openAndKeep("/", "home").select(".cards .card").size()).isBetween(5, 6);

        Document search =
                Site.openAndKeep("/?q=%E5%8A%B3%E6%A8%A1&region=640300&fiscalYear=2024&kind=TARGET", "search");

        assertThat(search.select(".entries h3").eachText()).contains("劳模春节慰问金", "劳模疗休养", "劳模体检费");
        assertThat(search.select("#q").val()).isEqualTo("劳模");
        assertThat(search.select("#region option[selected]").text()).contains("吴忠市");
    }

    @Test
    void a_project_has_a_page_of_its_years() {
        Document page = Site.openAndKeep("/projects/" + RecordedSamples.project(S2, 1), "project");

        assertThat(page.selectFirst("h1").text()).isEqualTo("2023年创城工作经费");
        assertThat(page.select(".years thead th").eachText()).containsExactly("项目", "2023年");
        assertThat(page.select(".years tr:contains(执行率) td").text()).isEqualTo("0.42 万元 （执行率 42%）");
        assertThat(page.select(".years tr:contains(自评得分) td").text()).isEqualTo("97 分 优");
        assertThat(page.select(".years .form-link").eachText()).containsExactly("2023年绩效自评 原件未注明日期");
        assertThat(page.select(".indicators tbody tr")).hasSize(9);
        assertThat(page.select("figure.chart figcaption").eachText()).containsExactly("预算与执行（万元）");
    }

    private static String idOf(String project) {
        return items("").get("items.find { it.projectName == '%s' && it.origin == 'RECORDED' }.id".formatted(project));
    }

    private static JsonPath items(String filter) {
        return given().get("/api/publications?limit=500&" + filter)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
