package jixiao.indicator.kinship;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import jixiao.indicator.goals.ProjectsSaid;
import jixiao.indicator.kinship.GoalStory.Unit;
import jixiao.kit.identity.Role;
import jixiao.testing.ServiceTest;
import jixiao.testing.TokensForTests;
import jixiao.values.Subcategory;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** What the review says of other goals that are stored. Each test has a province and words of its own, so that none meets another's. */
@QuarkusTest
@ServiceTest
class KinshipApiTest {
    @Inject
    ProjectsSaid projects;

    @Inject
    MarkedGoals marked;

    @Inject
    Session database;

    @Test
    void a_text_copied_from_a_published_project_is_found_and_its_source_named() {
        String text = "组织全县乡村医生参加中医适宜技术学习，提高基层医疗机构诊疗水平，让群众在家门口看得上病、看得好病。";
        Unit there = Unit.of("410105", "301001", "金水区卫生健康委员会本级");
        GoalStory.of(there, 2025, "乡村医生进修").goal(text).recorded(projects);

        findings(preview("410102", "防汛物资储备", text, ""))
                .body("findings.code", hasItem("K1"))
                .body("findings.find { it.code == 'K1' }.message", containsString("“乡村医生进修”（金水区卫生健康委员会本级，2025年）"));
    }

    @Test
    void a_draft_accuses_nobody_outside_its_unit() {
        String text = "对城区十二条背街小巷实施路面翻新和雨污分流改造，解决居民雨天出行难、污水外溢的问题，改善老城区面貌。";
        Unit there = Unit.of("420106", "301001", "武昌区卫生健康局本级");
        GoalStory draft = GoalStory.of(there, 2026, "乡村医生进修").goal(text);
        draft.drafted(projects);

        String elsewhere = preview("420102", "防汛物资储备", text, "");
        findings(elsewhere).body("findings.code", not(hasItem("K1")));
        String ofTheUnit = preview("420106", "防汛物资储备", text, "\"unit\": {\"code\": \"301001\"}, ");
        as(TokensForTests.ofRegion(Role.PERFORMANCE_OFFICE, "420106"), ofTheUnit)
                .body("findings.code", hasItem("K1"));
        as(TokensForTests.ofRegion(Role.PERFORMANCE_OFFICE, "420102"))
                .body(ofTheUnit)
                .post("/api/goals/reviews:preview")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/unit"));
    }

    @Test
    void a_submitted_project_is_named_to_those_who_may_see_it_only() {
        String text = "为全市农村留守儿童配备心理辅导老师，定期开展家访和团体辅导，帮助孩子们健康快乐成长，减轻外出务工家长的后顾之忧。";
        Unit there = Unit.of("430102", "301001", "芙蓉区卫生健康局本级");
        GoalStory.of(there, 2026, "乡村医生进修").goal(text).submitted(projects);
        String copied = preview("430104", "防汛物资储备", text, "");

        as(TokensForTests.ofRegion(Role.PERFORMANCE_OFFICE, "430100"), copied)
                .body("findings.find { it.code == 'K1' }.message", containsString("“乡村医生进修”"));
        as(TokensForTests.ofRegion(Role.PERFORMANCE_OFFICE, "430104"), copied)
                .body("findings.find { it.code == 'K1' }.message", containsString("另一单位的项目（2026年）"))
                .body("findings.find { it.code == 'K1' }.message", not(containsString("乡村医生")));
    }

    @Test
    void another_price_for_the_same_is_shown_with_its_source() {
        Unit city = Unit.of("440100", "129001", "广州市总工会本级");
        GoalStory.of(city, 2025, "劳模疗休养")
                .row(Subcategory.COST, "疗休养标准", "6000元/人")
                .recorded(projects);
        String cheaper = """
                {"region": "440103", "fiscalYear": 2026, "projectName": "劳模疗休养经费", "content": {"goal": "组织劳模疗休养。",
                 "indicators": [{"subcategory": "COST", "name": "疗休养补助标准", "target": "≤5000元/人"}]}}""";

        findings(cheaper)
                .body("findings.find { it.code == 'O29' }.position", equalTo(1))
                .body(
                        "findings.find { it.code == 'O29' }.message",
                        containsString("≤5000元/人，“劳模疗休养”（广州市总工会本级，2025年）为6000元/人"));
        findings(cheaper.replace("5000", "6000")).body("findings.code", not(hasItem("O29")));
        findings(cheaper.replace("440103", "450103")).body("findings.code", not(hasItem("O29")));
    }

    @Test
    void drafts_and_goals_of_the_own_unit_do_not_hide_the_price_of_another() {
        Unit own = Unit.of("220102", "129001", "南关区总工会本级");
        for (int i = 0; i < 101; i++) {
            GoalStory.of(own, 2026, "职工健身活动" + i)
                    .row(Subcategory.COST, "健身标准", "300元/人")
                    .drafted(projects);
        }
        GoalStory.of(Unit.of("220100", "129001", "长春市总工会本级"), 2025, "职工健身")
                .row(Subcategory.COST, "健身标准", "900元/人")
                .recorded(projects);

        findings("""
                {"region": "220103", "fiscalYear": 2026, "projectName": "职工健身经费", "content": {"goal": "组织职工健身。",
                 "indicators": [{"subcategory": "COST", "name": "健身标准", "target": "≤500元/人"}]}}""").body("findings.find { it.code == 'O29' }.message", containsString("长春市总工会本级，2025年）为900元/人"));
    }

    @Test
    void a_target_below_last_years_is_found_against_the_stored_goal_and_against_one_that_is_sent_along() {
        Unit unit = Unit.of("460105", "301001", "秀英区教育局本级");
        GoalStory before = GoalStory.of(unit, 2025, "义务教育营养改善计划").row(Subcategory.QUALITY, "食品抽检合格率", "≥98%");
        before.recorded(projects);
        GoalStory now = before.inYear(2026).row(Subcategory.QUALITY, "食品抽检合格率", "≥95%");
        now.submitted(projects);
        String goal = office().get("/api/goals?fiscalYear=2026&projectId=" + now.project())
                .then()
                .extract()
                .path("items[0].id");

        office().get("/api/goals/" + goal + "/findings")
                .then()
                .statusCode(200)
                .body("findings.find { it.code == 'K3' }.message", containsString("2025年）同一指标的指标值是“≥98%”，今年是“≥95%”"));
        findings("""
                {"region": "460105", "fiscalYear": 2026, "projectName": "学前教育资助", "content": {"goal": "资助学前儿童。",
                 "indicators": [{"subcategory": "QUALITY", "name": "资助对象准确率", "target": "≥90%"}]},
                 "previous": {"goal": "", "indicators": [
                   {"subcategory": "QUALITY", "name": "资助对象准确率", "target": "≥99%"}]}}""").body("findings.code", hasItem("K3"));
    }

    @Test
    void an_edit_puts_the_new_text_in_the_place_of_the_old() {
        String text = "支持龙头企业与合作社建设冷链仓储和分拣中心，延长水果保鲜期，稳定果农销路，带动乡镇特色产业发展壮大。";
        Unit unit = Unit.of("500103", "301001", "渝中区卫生健康委员会本级");
        GoalStory story = GoalStory.of(unit, 2026, "乡村医生进修").goal(text);
        story.submitted(projects);
        findings(preview("500104", "防汛物资储备", text, "")).body("findings.code", hasItem("K1"));

        story.returned(projects);
        String goal = office().get("/api/goals?projectId=" + story.project())
                .then()
                .extract()
                .path("items[0].id");
        as(TokensForTests.ofOrganisation(Role.UNIT_CLERK, "500103/301001"))
                .header("If-Match", "\"3\"")
                .body("{\"goal\": \"完成年度培训任务。\", \"indicators\": [{\"subcategory\": \"QUANTITY\", \"name\": \"培训人数\","
                        + " \"target\": \"80人\"}]}")
                .put("/api/goals/" + goal)
                .then()
                .statusCode(200);
        as(TokensForTests.ofOrganisation(Role.UNIT_CLERK, "500103/301001"))
                .post("/api/goals/" + goal + ":submit")
                .then()
                .statusCode(200);

        findings(preview("500104", "防汛物资储备", text, "")).body("findings.code", not(hasItem("K1")));
    }

    @Test
    void goals_stored_before_there_were_marks_are_marked_afterwards() {
        String text = "完善县级图书馆总分馆体系，延长夜间开放时间，更新馆藏图书，开展全民阅读推广，满足群众多样的阅读需要。";
        Unit there = Unit.of("510105", "301001", "青羊区卫生健康局本级");
        GoalStory.of(there, 2025, "乡村医生进修").goal(text).recorded(projects);
        QuarkusTransaction.requiringNew()
                .run(() -> List.of("goal_mark", "goal_unit_cost", "marked_goal")
                        .forEach(table -> database.createNativeQuery("delete from " + table)
                                .executeUpdate()));
        findings(preview("510104", "防汛物资储备", text, "")).body("findings.code", not(hasItem("K1")));

        new MarkStoredGoals(marked).markAll();

        findings(preview("510104", "防汛物资储备", text, "")).body("findings.code", hasItem("K1"));
        assertThat(QuarkusTransaction.requiringNew().call(() -> marked.unmarked(new UUID(0, 0), Marks.EDITION, 10)))
                .isEmpty();
    }

    private static String preview(String region, String project, String goal, String unit) {
        return """
                {"region": "%s", "fiscalYear": 2026, "projectName": "%s", %s"content": {"goal": "%s", "indicators": [
                  {"subcategory": "QUANTITY", "name": "购置抽水泵数量", "target": "≥12台"}]}}""".formatted(region, project, unit, goal);
    }

    private static ValidatableResponse findings(String goal) {
        return as(TokensForTests.ofRegion(Role.PERFORMANCE_OFFICE, "110000"), goal);
    }

    private static ValidatableResponse as(String token, String goal) {
        return as(token).body(goal).post("/api/goals/reviews:preview").then().statusCode(200);
    }

    private static RequestSpecification office() {
        return as(TokensForTests.ofRegion(Role.ADMINISTRATOR, "110000"));
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType("application/json");
    }
}
