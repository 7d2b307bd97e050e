package jixiao.suite;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** One made-up project of 2025 on its way through the desks, by the documented REST calls. */
public final class ProjectWalk {
    private static final int PATIENCE_MILLIS = 20_000;
    private static final int GLANCE_MILLIS = 4;

    private final Desks desks;
    private final String name;
    private String projectId = "";

    public ProjectWalk(Desks desks, String name) {
        this.desks = desks;
        this.name = name;
    }

    public String projectId() {
        return projectId;
    }

    /** Registers, submits, forwards, reviews and admits. */
    public void toAdmission() {
        projectId = desks.clerk()
                .post("/api/projects", registration())
                .expect(201)
                .json()
                .getString("projectId");
        desks.clerk().post(year() + ":submit", new JsonObject()).expect(200);
        desks.department().post(year() + ":forward", new JsonObject()).expect(200);
        JsonObject goal = until(() -> first(desks.performanceOffice(), "/api/goals?projectId=" + projectId)
                .filter(found -> "SUBMITTED".equals(found.getString("stage"))));
        desks.performanceOffice()
                .post("/api/goals/" + goal.getString("id") + ":review", goodReview())
                .expect(200);
        until(() -> Optional.of(desks.fundOffice().post(year() + ":admit", new JsonObject()))
                .filter(answer -> answer.status() == 200));
    }

    public void approveBudget() {
        desks.fundOffice()
                .post(
                        year() + ":approve",
                        new JsonObject()
                                .put("documentNumber", "示财预〔2025〕1号")
                                .put("approvedToDepartmentOn", "2025-01-20")
                                .put("approvedToUnitOn", "2025-01-30"))
                .expect(200);
    }

    public void recordExecution(String amount) {
        desks.fundOffice()
                .post(
                        year() + ":record-execution",
                        new JsonObject().put("asOf", "2025-12-20").put("funds", funds(amount)))
                .expect(200);
        until(() -> Optional.of(sheet()).filter(answer -> answer.body().contains(amount)));
    }

    /** Waits until the year's sheet is open; answers its path. */
    public String awaitSheet() {
        return "/api/evaluations/" + sheet().json().getString("id");
    }

    /** Fills in the year's sheet, one actual value for each indicator, has it reviewed and completed. */
    public void evaluate(String achieved, String... actuals) {
        JsonArray rows = new JsonArray();
        for (String actual : actuals) {
            rows.add(new JsonObject().put("actual", actual));
        }
        Api.Answer opened = sheet();
        String path = "/api/evaluations/" + opened.json().getString("id");
        desks.clerk()
                .put(
                        path,
                        opened.etag(),
                        new JsonObject().put("achieved", achieved).put("rows", rows))
                .expect(200);
        desks.head().post(path + ":submit", new JsonObject()).expect(200);
        desks.department().post(path + ":review", new JsonObject()).expect(200);
        desks.fundOffice().post(path + ":complete", new JsonObject()).expect(200);
    }

    /** Waits until events have prepared a disclosure of the kind; answers its id. */
    public String awaitPrepared(String kind) {
        return until(() -> ofKind(
                        desks.department().list("/api/publications?stage=PREPARED&projectId=" + projectId), kind))
                .getString("id");
    }

    /** Approves and publishes a prepared disclosure. */
    public void publish(String disclosureId) {
        desks.head()
                .post("/api/publications/" + disclosureId + ":approve", new JsonObject())
                .expect(200);
        desks.department()
                .post("/api/publications/" + disclosureId + ":publish", new JsonObject())
                .expect(200);
    }

    /** Waits until the public list has the disclosure; answers the path of its page. */
    public String awaitPublic(String kind) {
        return until(() -> ofKind(desks.citizen().list("/api/publications?projectId=" + projectId), kind))
                .getString("path");
    }

    private static Optional<JsonObject> ofKind(List<JsonObject> disclosures, String kind) {
        return disclosures.stream()
                .filter(item -> kind.equals(item.getString("kind")))
                .findFirst();
    }

    private String year() {
        return "/api/projects/" + projectId + "/years/2025";
    }

    private Api.Answer sheet() {
        JsonObject listed = until(() -> first(desks.clerk(), "/api/evaluations?projectId=" + projectId));
        return desks.clerk().get("/api/evaluations/" + listed.getString("id")).expect(200);
    }

    private static Optional<JsonObject> first(Api caller, String list) {
        return caller.list(list).stream().findFirst();
    }

    private static <T> T until(Supplier<Optional<T>> look) {
        long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000L;
        while (System.nanoTime() < end) {
            Optional<T> seen = look.get();
            if (seen.isPresent()) {
                return seen.get();
            }
            try {
                Thread.sleep(GLANCE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        throw new IllegalStateException("nothing came within " + PATIENCE_MILLIS + " ms");
    }

    private JsonObject registration() {
        JsonArray indicators = new JsonArray()
                .add(indicator("OUTPUT", "QUANTITY", "更换路灯数量", "≥120盏"))
                .add(indicator("OUTPUT", "QUALITY", "验收合格率", "≥98%"))
                .add(indicator("OUTPUT", "TIMELINESS", "完成时间", "2025年11月底前"))
                .add(indicator("OUTPUT", "COST", "单盏改造成本", "≤2000元/盏"))
                .add(indicator("BENEFIT", "SOCIAL", "夜间照明投诉下降率", "≥30%"))
                .add(indicator("SATISFACTION", "SATISFACTION", "沿街居民满意度", "≥90%"));
        return new JsonObject()
                .put("unit", new JsonObject().put("region", desks.region()).put("code", desks.unitCode()))
                .put("fiscalYear", 2025)
                .put("name", name)
                .put("kind", "TARGETED")
                .put("attribute", "ONE_OFF")
                .put("term", "1年")
                .put("funds", funds("240000.00"))
                .put(
                        "proposedGoal",
                        new JsonObject().put("goal", "更换老旧路灯120盏，改善居民夜间出行条件。").put("indicators", indicators));
    }

    private static JsonObject goodReview() {
        return new JsonObject()
                .put("grade", "GOOD")
                .put(
                        "dimensions",
                        new JsonObject()
                                .put("COMPLETENESS", "GOOD")
                                .put("RELEVANCE", "EXCELLENT")
                                .put("APPROPRIATENESS", "GOOD")
                                .put("FEASIBILITY", "GOOD"))
                .put("opinion", "同意入库。");
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
}
