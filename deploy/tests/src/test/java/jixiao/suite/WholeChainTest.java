package jixiao.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.Optional;
import jixiao.launcher.tokens.Role;
import jixiao.suite.Api.Answer;
import org.junit.jupiter.api.Test;

/** One project from its registration to the page citizens read, by the documented REST calls alone (docs/walk.md). */
class WholeChainTest {
    private static final String REGION = "640398";
    private static final String PROJECT = "示例街道照明改造";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final RunningSuite suite = RunningSuite.get();
    private final Api clerk = suite.ofOrganisation(Role.UNIT_CLERK, REGION + "/W11");
    private final Api head = suite.ofOrganisation(Role.UNIT_HEAD, REGION + "/W11");
    private final Api department = suite.ofOrganisation(Role.DEPARTMENT, REGION + "/W1");
    private final Api fundOffice = suite.ofRegion(Role.FUND_OFFICE, REGION);
    private final Api performanceOffice = suite.ofRegion(Role.PERFORMANCE_OFFICE, REGION);

    @Test
    void a_project_walks_from_registration_to_its_published_self_evaluation() {
        suite.registerOrganisation(REGION, "W1", "示例城管局", null);
        suite.registerOrganisation(REGION, "W11", "示例路灯所", "W1");

        String projectId = register();
        String year = "/api/projects/" + projectId + "/years/2025";
        clerk.post(year + ":submit", new JsonObject()).expect(200);
        department.post(year + ":forward", new JsonObject()).expect(200);
        review(projectId);
        admitAndApprove(year);

        publish(projectId, "LIBRARY");
        String target = publish(projectId, "TARGET");
        assertThat(suite.anyone().get(target).expect(200).body()).contains(PROJECT, "≥120盏", "示例路灯所");

        fundOffice
                .post(
                        year + ":record-execution",
                        new JsonObject().put("asOf", "2025-12-20").put("funds", funds("228000.00")))
                .expect(200);
        fillInAndComplete(projectId);

        String result = publish(projectId, "SELF_EVALUATION");
        String page = suite.anyone().get(result).expect(200).body();
        assertThat(page).contains(PROJECT, "126盏", "22.8", "95");
        assertThat(suite.anyone().get("/?q=" + "%E7%85%A7%E6%98%8E").expect(200).body())
                .contains(PROJECT);
    }

    private String register() {
        JsonObject registration = new JsonObject()
                .put("unit", new JsonObject().put("region", REGION).put("code", "W11"))
                .put("fiscalYear", 2025)
                .put("name", PROJECT)
                .put("kind", "TARGETED")
                .put("attribute", "ONE_OFF")
                .put("term", "1年")
                .put("funds", funds("240000.00"))
                .put(
                        "proposedGoal",
                        new JsonObject()
                                .put("goal", "更换老旧路灯120盏，改善居民夜间出行条件。")
                                .put(
                                        "indicators",
                                        new JsonArray()
                                                .add(indicator("OUTPUT", "QUANTITY", "更换路灯数量", "≥120盏"))
                                                .add(indicator("OUTPUT", "QUALITY", "验收合格率", "≥98%"))
                                                .add(indicator("OUTPUT", "TIMELINESS", "完成时间", "2025年11月底前"))
                                                .add(indicator("OUTPUT", "COST", "单盏改造成本", "≤2000元/盏"))
                                                .add(indicator("BENEFIT", "SOCIAL", "夜间照明投诉下降率", "≥30%"))
                                                .add(indicator("SATISFACTION", "SATISFACTION", "沿街居民满意度", "≥90%"))));
        return clerk.post("/api/projects", registration).expect(201).json().getString("projectId");
    }

    private void review(String projectId) {
        JsonObject goal = only(performanceOffice, "/api/goals?fiscalYear=2025", projectId);
        performanceOffice
                .post(
                        "/api/goals/" + goal.getString("id") + ":review",
                        new JsonObject()
                                .put("grade", "GOOD")
                                .put(
                                        "dimensions",
                                        new JsonObject()
                                                .put("COMPLETENESS", "GOOD")
                                                .put("RELEVANCE", "EXCELLENT")
                                                .put("APPROPRIATENESS", "GOOD")
                                                .put("FEASIBILITY", "GOOD"))
                                .put("opinion", "同意入库。"))
                .expect(200);
    }

    private void admitAndApprove(String year) {
        await("project-service has heard of the review")
                .atMost(PATIENCE)
                .until(() -> fundOffice.post(year + ":admit", new JsonObject()).status() == 200);
        fundOffice
                .post(
                        year + ":approve",
                        new JsonObject()
                                .put("documentNumber", "示财预〔2025〕1号")
                                .put("approvedToDepartmentOn", "2025-01-20")
                                .put("approvedToUnitOn", "2025-01-30"))
                .expect(200);
    }

    private void fillInAndComplete(String projectId) {
        await("the execution has reached the sheet")
                .atMost(PATIENCE)
                .until(() ->
                        sheet(projectId).json().getJsonArray("funds").encode().contains("228000.00"));
        Answer opened = sheet(projectId);
        JsonObject entry = new JsonObject()
                .put("achieved", "更换路灯126盏，全部通过验收。")
                .put(
                        "rows",
                        new JsonArray()
                                .add(row("126盏"))
                                .add(row("100%"))
                                .add(row("2025年10月"))
                                .add(row("1809元/盏"))
                                .add(row("35%"))
                                .add(row("93%")));
        String path = "/api/evaluations/" + opened.json().getString("id");
        Answer filled = clerk.put(path, opened.etag(), entry).expect(200);
        head.post(path + ":submit", new JsonObject()).expect(200);
        department.post(path + ":complete", new JsonObject()).expect(200);
        assertThat(filled.json().getJsonArray("rows").size()).isEqualTo(6);
    }

    private Answer sheet(String projectId) {
        JsonObject listed = only(clerk, "/api/evaluations?fiscalYear=2025", projectId);
        return clerk.get("/api/evaluations/" + listed.getString("id")).expect(200);
    }

    /** Approves and publishes the prepared disclosure of a kind; answers its public path. */
    private String publish(String projectId, String kind) {
        await(kind + " is prepared")
                .atMost(PATIENCE)
                .until(() -> prepared(projectId, kind).isPresent());
        String path =
                "/api/publications/" + prepared(projectId, kind).orElseThrow().getString("id");
        head.post(path + ":approve", new JsonObject()).expect(200);
        department.post(path + ":publish", new JsonObject()).expect(200);
        return suite.anyone().list("/api/publications?fiscalYear=2025&kind=" + kind).stream()
                .filter(item -> projectId.equals(item.getString("projectId")))
                .findFirst()
                .orElseThrow()
                .getString("path");
    }

    private Optional<JsonObject> prepared(String projectId, String kind) {
        return department.list("/api/publications?state=PREPARED").stream()
                .filter(item -> projectId.equals(item.getString("projectId")) && kind.equals(item.getString("kind")))
                .findFirst();
    }

    private static JsonObject only(Api caller, String list, String projectId) {
        await(list).atMost(PATIENCE).until(() -> of(caller, list, projectId).isPresent());
        return of(caller, list, projectId).orElseThrow();
    }

    private static Optional<JsonObject> of(Api caller, String list, String projectId) {
        return caller.list(list).stream()
                .filter(item -> projectId.equals(item.getString("projectId")))
                .findFirst();
    }

    private static JsonArray funds(String amount) {
        return new JsonArray()
                .add(new JsonObject().put("source", "APPROPRIATION").put("amount", amount));
    }

    private static JsonObject indicator(String category, String subcategory, String name, String target) {
        return new JsonObject()
                .put("category", category)
                .put("subcategory", subcategory)
                .put("name", name)
                .put("target", target);
    }

    private static JsonObject row(String actual) {
        return new JsonObject().put("actual", actual);
    }
}
