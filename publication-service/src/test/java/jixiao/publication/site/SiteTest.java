package jixiao.publication.site;

import static io.restassured.RestAssured.given;
import static jixiao.publication.Callers.department;
import static jixiao.publication.Producers.ofProject;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Consumer;
import jixiao.publication.Producers;
import jixiao.testing.ServiceTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@ServiceTest
class SiteTest {
    private static final String UNIT = "640300/129001";
    private static final String HOSTILE = "<script>alert(1)</script>\"'=cmd()\u202E";

    @Inject
    Producers producers;

    private final UUID project = UUID.randomUUID();

    @BeforeEach
    void the_organisations_are_known() {
        producers.say("project-service", "jixiao.organisation.changed.v1", state -> {});
    }

    @Test
    void what_is_published_is_on_the_site_at_once() {
        String id = prepare(named("当日公开的项目"));
        assertThat(Site.get("/disclosures/" + id).statusCode()).isEqualTo(404);

        step(id, "approve", "");
        step(id, "publish", "");

        assertThat(Site.open("/disclosures/" + id).selectFirst("h1").text()).isEqualTo("当日公开的项目");
        assertThat(Site.open("/?q=%E5%BD%93%E6%97%A5%E5%85%AC%E5%BC%80")
                        .select(".entries h3 a")
                        .attr("href"))
                .isEqualTo("/disclosures/" + id);
    }

    @Test
    void a_withdrawn_form_leaves_a_page_that_says_why() {
        String id = publish(named("要撤回的项目"));
        step(id, "withdraw", "{\"remarks\":\"涉及个人信息。\"}");

        Response answer = Site.get("/disclosures/" + id);
        Document page = Jsoup.parse(answer.asString());

        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(page.select(".remark").text()).contains("撤回", "涉及个人信息。");
        assertThat(page.select(".official-form, .downloads")).isEmpty();
        assertThat(Site.get("/disclosures/" + id + ".pdf").statusCode()).isEqualTo(410);
        assertThat(Site.get("/disclosures/" + id + "/editions/1.pdf").asString())
                .contains("涉及个人信息。");
        assertThat(Jsoup.parse(Site.get("/releases/" + releaseOf(id)).asString())
                        .select(".official-form")
                        .text())
                .doesNotContain("要撤回的项目");
        assertThat(Site.open("/projects/" + project).select(".form-link").text())
                .contains("已撤回");
    }

    @Test
    void every_link_of_a_withdrawn_form_leads_to_a_page_even_when_nothing_of_its_release_is_left() {
        String id = publish(named("唯一的项目").andThen(state -> state.put("fiscalYear", 2046)));
        step(id, "withdraw", "{\"remarks\":\"涉及个人信息。\"}");

        Document page = Jsoup.parse(Site.get("/disclosures/" + id).asString());
        for (Element link : page.select(".crumbs a, .after a, .facts a[href=/units/" + UNIT + "]")) {
            assertThat(Site.get(link.attr("href")).statusCode())
                    .as(link.attr("href"))
                    .isIn(200, 410);
        }
        Response release = Site.get("/releases/" + releaseOf(id));
        assertThat(release.statusCode()).isEqualTo(410);
        assertThat(Jsoup.parse(release.asString()).select("main a[href=/disclosures/" + id + "]"))
                .hasSize(1);
    }

    @Test
    void the_units_of_a_chosen_department_are_offered_and_the_chosen_one_narrows_the_list() {
        String id = publish(named("按单位查找的项目"));
        String department =
                given().get("/api/publications/" + id).then().extract().path("department.id");

        Document page = Site.open("/?department=" + department);
        String offered = page.select("datalist#units option").eachAttr("value").stream()
                .filter(unit -> unit.endsWith("（" + UNIT + "）"))
                .findFirst()
                .orElseThrow();

        Document found = Jsoup.parse(given().queryParam("department", department)
                .queryParam("unit", offered)
                .queryParam("q", "按单位查找")
                .get("/")
                .asString());
        assertThat(found.select("input[name=unit]").eachAttr("value")).containsExactly(offered);
        assertThat(found.select(".entries h3 a").eachAttr("href")).contains("/disclosures/" + id);
        assertThat(Jsoup.parse(given().queryParam("unit", "别的单位（640300/999999）")
                                .get("/")
                                .asString())
                        .select(".chosen"))
                .isEmpty();
    }

    @Test
    void a_correction_shows_its_notice_and_the_old_version_keeps_an_address() {
        String id = publish(named("要更正的项目"));
        producers.say(
                "evaluation-service",
                "jixiao.evaluation.corrected.v1",
                ofProject(project).andThen(named("要更正的项目")).andThen(state -> state.put("achieved", "更正后的完成情况。")));
        step(id, "approve", "");
        step(id, "publish", "");

        Document current = Site.openAndKeep("/disclosures/" + id, "corrected");
        Document old = Site.open("/disclosures/" + id + "/editions/1");

        assertThat(current.select(".remark").text()).contains("更正说明", "补记12月支付。");
        assertThat(current.select(".official-form").text()).contains("更正后的完成情况。");
        assertThat(old.select(".remark").text()).contains("第 1 版", "取代");
        assertThat(old.select(".official-form").text()).doesNotContain("更正后的完成情况。");
    }

    @Test
    void a_hostile_name_is_only_text_on_every_page() {
        String id = publish(named(HOSTILE));

        for (String address : new String[] {
            "/", "/disclosures/" + id, "/releases/" + releaseOf(id), "/projects/" + project, "/?q=%3Cscript%3E"
        }) {
            Document page = Site.open(address);
            assertThat(page.select("script:not([type=application/ld+json])"))
                    .as(address)
                    .isEmpty();
        }
        assertThat(Site.open("/disclosures/" + id).selectFirst("h1").text()).contains("<script>alert(1)</script>");
    }

    @Test
    void every_page_forbids_what_it_does_not_need() {
        String id = publish(named("策略"));

        for (String address : new String[] {"/", "/disclosures/" + id, "/releases/" + releaseOf(id), "/nowhere"}) {
            Response page = Site.get(address);
            assertThat(page.header("Content-Security-Policy"))
                    .as(address)
                    .startsWith("default-src 'none'; style-src 'self'");
            assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(Jsoup.parse(page.asString())
                            .select("script:not([type=application/ld+json]), style, [style], [onclick]"))
                    .as(address)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/nowhere", "/disclosures/1", "/releases/x/y", "/projects/6f5d1f2e-0000-0000-0000-000000000000"})
    void where_nothing_is_a_person_gets_a_page_that_helps(String address) {
        Response answer = Site.get(address);
        Document page = Jsoup.parse(answer.asString());

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(page.selectFirst("h1").text()).isEqualTo("没有找到这个页面");
        assertThat(page.select("form[role=search] input[name=q]")).hasSize(1);
    }

    @Test
    void where_nothing_is_a_program_gets_a_problem() {
        given().get("/api/nothing").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void a_question_that_makes_no_sense_is_as_if_not_asked() {
        Document page = Site.open("/?region=x&fiscalYear=abc&kind=no&department=1&after=zzz");

        assertThat(page.select("main h1")).hasSize(1);
    }

    @Test
    void the_link_of_a_unit_leads_to_its_years_and_forms() {
        String id = publish(named("单位链接"));

        String link = Site.open("/?q=%E5%8D%95%E4%BD%8D%E9%93%BE%E6%8E%A5")
                .select(".entries .who a")
                .attr("href");
        int year = given().get("/api/publications/" + id).then().extract().path("fiscalYear");
        Document page = Site.open(link + "?year=" + year);

        assertThat(link).isEqualTo("/units/640300/129001");
        assertThat(page.selectFirst("h1").text()).isEqualTo("吴忠市总工会本级");
        assertThat(page.select("a[href=/disclosures/" + id + "]").text()).isEqualTo("单位链接");
        assertThat(page.select("h2").eachText()).anyMatch(title -> title.contains("绩效自评结果统计表"));
        assertThat(Site.get("/units/640300/nowhere").statusCode()).isEqualTo(404);
    }

    @Test
    void a_long_list_is_turned_page_by_page() {
        for (int i = 1; i <= 21; i++) {
            UUID another = UUID.randomUUID();
            producers.say(
                    "evaluation-service",
                    "jixiao.evaluation.completed.v1",
                    ofProject(another).andThen(named("翻页乙" + i)));
            String id = department(UNIT)
                    .get("/api/publications?stage=PREPARED&limit=500")
                    .then()
                    .extract()
                    .path("items.find { it.projectId == '%s' }.id".formatted(another));
            step(id, "approve", "");
            step(id, "publish", "");
        }

        Document first = Site.open("/?q=%E7%BF%BB%E9%A1%B5%E4%B9%99");
        Document second = Site.open(first.select(".pages a[rel=next]").attr("href"));

        assertThat(first.select(".entries li")).hasSize(20);
        assertThat(second.select(".entries h3").eachText()).containsExactly("翻页乙1");
        assertThat(second.select("#q").val()).isEqualTo("翻页乙");
        assertThat(second.select(".pages a").text()).isEqualTo("回到第一页");
    }

    @Test
    void every_field_is_labelled_and_every_page_has_its_landmarks() {
        Document page = Site.open("/");

        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("zh-CN");
        assertThat(page.select("header, main, footer, nav[aria-label]")).hasSizeGreaterThanOrEqualTo(4);
        page.select("input, select")
                .forEach(field -> assertThat(page.select("label[for=" + field.id() + "]"))
                        .as(field.id())
                        .hasSize(1));
    }

    @Test
    void the_style_sheets_are_there() {
        assertThat(given().get("/assets/site.css")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .contains("@media print");
        assertThat(given().get("/assets/forms.css")
                        .then()
                        .statusCode(200)
                        .contentType("text/css")
                        .extract()
                        .asString())
                .contains(".official-form");
    }

    private static Consumer<ObjectNode> named(String name) {
        return state -> state.put("projectName", name);
    }

    private String publish(Consumer<ObjectNode> change) {
        String id = prepare(change);
        step(id, "approve", "");
        step(id, "publish", "");
        return id;
    }

    private String prepare(Consumer<ObjectNode> change) {
        producers.say(
                "evaluation-service",
                "jixiao.evaluation.completed.v1",
                ofProject(project).andThen(change));
        return department(UNIT)
                .get("/api/publications?stage=PREPARED&limit=500")
                .then()
                .extract()
                .path("items.find { it.projectId == '%s' }.id".formatted(project));
    }

    private static void step(String id, String step, String body) {
        department(UNIT)
                .body(body)
                .post("/api/publications/" + id + ":" + step)
                .then()
                .statusCode(200);
    }

    private static String releaseOf(String id) {
        return given().get("/api/publications/" + id).then().extract().path("releaseId");
    }
}
