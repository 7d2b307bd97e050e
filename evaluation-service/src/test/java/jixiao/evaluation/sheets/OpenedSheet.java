package jixiao.evaluation.sheets;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import jixiao.kit.identity.Role;
import jixiao.testing.TokensForTests;

/** A sheet that events have opened, everything paid, with the people who work on it. */
final class OpenedSheet {
    static final String FILLED = """
            {"achieved": "已完成慰问。", "rows": [
              {"actual": "124人"}, {"actual": "800元/人"}, {"actual": "98%"}]}""";

    private final Told told;
    private final UUID project = UUID.randomUUID();
    private final Told.Unit unit;
    private final String id;

    private OpenedSheet(Told told, Told.Unit unit) {
        this.told = told;
        this.unit = unit;
        told.budget(project, event("project-service", "jixiao.budget.approved.v1"));
        told.goal(project, event("indicator-service", "jixiao.goal.approved.v1"));
        pay(11, "99200.00");
        this.id = auditor()
                .get("/api/evaluations?projectId=" + project)
                .jsonPath()
                .getString("items[0].id");
    }

    static OpenedSheet in(Told told, String region) {
        return of(told, told.unit(region, "V" + UUID.randomUUID().toString().substring(0, 8)));
    }

    static OpenedSheet of(Told told, Told.Unit unit) {
        return new OpenedSheet(told, unit);
    }

    UUID project() {
        return project;
    }

    Told.Unit unit() {
        return unit;
    }

    String id() {
        return id;
    }

    String path() {
        return "/api/evaluations/" + id;
    }

    ObjectNode event(String service, String type) {
        return told.example(service, type, project, unit);
    }

    /** @param version of the project-year, which only grows */
    void pay(int version, String executed) {
        ObjectNode paid = event("project-service", "jixiao.execution.recorded.v1");
        paid.put("version", version);
        ((ObjectNode) paid.get("funds").get(0)).put("executed", executed);
        told.tell("jixiao.execution.recorded.v1", "jixiao.projects", project, paid);
    }

    void adjustBudget(int version, String adjusted, String reason) {
        ObjectNode budget = event("project-service", "jixiao.budget.adjusted.v1");
        budget.put("version", version).put("reason", reason);
        ((ObjectNode) budget.get("funds").get(0)).put("adjusted", adjusted).put("executed", "0.00");
        told.tell("jixiao.budget.adjusted.v1", "jixiao.projects", project, budget);
    }

    void adjustGoal(int goalVersion, String target) {
        ObjectNode goal = event("indicator-service", "jixiao.goal.approved.v1");
        goal.put("version", 10 + goalVersion).put("goalVersion", goalVersion);
        ((ObjectNode) goal.get("indicators").get(0)).put("target", target);
        told.goal(project, goal);
    }

    ValidatableResponse fillIn(String body) {
        return clerk().header("If-Match", etag()).body(body).put(path()).then();
    }

    OpenedSheet submitted() {
        fillIn(FILLED).statusCode(200);
        step(clerk(), "submit").statusCode(200);
        return this;
    }

    OpenedSheet reviewed() {
        submitted().step(department(), "review").statusCode(200);
        return this;
    }

    OpenedSheet completed() {
        reviewed().step(finance(), "complete").statusCode(200);
        return this;
    }

    ValidatableResponse step(RequestSpecification who, String step) {
        return who.post(path() + ":" + step).then();
    }

    ValidatableResponse step(RequestSpecification who, String step, String remarks) {
        return who.body("{\"remarks\": \"" + remarks + "\"}")
                .post(path() + ":" + step)
                .then();
    }

    ValidatableResponse score(RequestSpecification who, String desk, String body) {
        return who.header("If-Match", etag())
                .body(body)
                .put(path() + "/reviews/" + desk)
                .then();
    }

    ValidatableResponse show() {
        return auditor().get(path()).then();
    }

    String etag() {
        return auditor().get(path()).header("ETag");
    }

    RequestSpecification clerk() {
        return as(TokensForTests.ofOrganisation(Role.UNIT_CLERK, unit.key()));
    }

    RequestSpecification department() {
        return as(TokensForTests.ofOrganisation(Role.DEPARTMENT, unit.departmentKey()));
    }

    RequestSpecification finance() {
        return as(TokensForTests.ofRegion(Role.FUND_OFFICE, unit.region()));
    }

    RequestSpecification performanceOffice() {
        return as(TokensForTests.ofRegion(Role.PERFORMANCE_OFFICE, unit.region()));
    }

    RequestSpecification auditor() {
        return as(TokensForTests.ofRegion(Role.AUDITOR, unit.region()));
    }

    static RequestSpecification as(String token) {
        return given().urlEncodingEnabled(false).auth().oauth2(token).contentType("application/json");
    }
}
