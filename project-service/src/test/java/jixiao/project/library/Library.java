package jixiao.project.library;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import java.util.function.UnaryOperator;
import jixiao.kit.events.Inbox;
import jixiao.kit.events.ReceivedEvent;
import jixiao.kit.identity.Role;
import jixiao.testing.EventContract;
import jixiao.testing.TokensForTests;

/** What the tests of the library do over and over: people of a department {@code D} with a unit {@code U} in a region. */
@ApplicationScoped
public class Library {
    private final Inbox inbox;

    Library(Inbox inbox) {
        this.inbox = inbox;
    }

    /** Registers the department and its unit in a region of its own. */
    public void open(String region) {
        organisation("{\"region\":\"%s\",\"code\":\"D\",\"name\":\"某部门\"}".formatted(region));
        organisation(
                "{\"region\":\"%1$s\",\"code\":\"U\",\"name\":\"某部门本级\",\"parent\":{\"region\":\"%1$s\",\"code\":\"D\"}}"
                        .formatted(region));
    }

    /** Registers units {@code U0}, {@code U1} … below the department. */
    public void openUnits(String region, int count) {
        for (int i = 0; i < count; i++) {
            organisation(
                    "{\"region\":\"%1$s\",\"code\":\"U%2$d\",\"name\":\"单位%2$d\",\"parent\":{\"region\":\"%1$s\",\"code\":\"D\"}}"
                            .formatted(region, i));
        }
    }

    private static void organisation(String body) {
        as(TokensForTests.ofRegion(Role.ADMINISTRATOR, "640000"))
                .body(body)
                .post("/api/organisations")
                .then()
                .statusCode(201);
    }

    public static RequestSpecification clerk(String region) {
        return as(TokensForTests.ofOrganisation(Role.UNIT_CLERK, region + "/U"));
    }

    public static RequestSpecification department(String region) {
        return as(TokensForTests.ofOrganisation(Role.DEPARTMENT, region + "/D"));
    }

    public static RequestSpecification fundOffice(String region) {
        return as(TokensForTests.ofRegion(Role.FUND_OFFICE, region));
    }

    public static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType("application/json");
    }

    /** A registration of 2024 with 99,200 元 of appropriation and a goal with two indicators. */
    public static String registration(String region, String name) {
        return """
                {"unit": {"region": "%s", "code": "U"}, "fiscalYear": 2024, "name": "%s", "kind": "TARGETED",
                 "attribute": "ONE_OFF", "term": "1年", "fundOffice": "行政政法股",
                 "funds": [{"source": "APPROPRIATION", "amount": "99200.00"}],
                 "proposedGoal": {"goal": "关心劳模生活。", "numberedGoals": ["目标一：慰问。"], "indicators": [
                   {"category": "OUTPUT", "subcategory": "QUANTITY", "name": "慰问人数", "target": "124人"},
                   {"category": "OUTPUT", "subcategory": "COST", "name": "慰问标准", "target": "≤800元/人", "points": "10"}]}}
                """.formatted(region, name);
    }

    public static ValidatableResponse register(String region, String name) {
        return clerk(region)
                .body(registration(region, name))
                .post("/api/projects")
                .then();
    }

    /** Takes a step with a body, or without one when it is empty. */
    public static ValidatableResponse step(RequestSpecification who, String year, String verb, String body) {
        return (body.isEmpty() ? who : who.body(body))
                .post(year + ":" + verb)
                .then()
                .log()
                .ifError();
    }

    /** indicator-service's example of a review, said of this project. */
    public void goalIsReviewed(String projectId, int version, int goalVersion, Grade grade) {
        receive(
                "jixiao.goal.reviewed.v1",
                projectId,
                example -> example.replace("\"version\": 3", "\"version\": " + version)
                        .replace("\"goalVersion\": 1", "\"goalVersion\": " + goalVersion)
                        .replaceFirst("\"grade\": \"GOOD\"", "\"grade\": \"" + grade + "\""));
    }

    /** indicator-service's example of a goal whose review became void, said of this project. */
    public void goalIsRevised(String projectId, int version) {
        receive(
                "jixiao.goal.revised.v1",
                projectId,
                example -> example.replace("\"version\": 4", "\"version\": " + version));
    }

    /** evaluation-service's example of a result, said of this project. */
    public void isEvaluated(String type, String projectId, int version, String score) {
        receive(
                "evaluation-service",
                "jixiao.evaluations",
                type,
                projectId,
                example -> example.replaceFirst("\"version\": \\d+", "\"version\": " + version)
                        .replaceFirst("\"totalScore\": \"[0-9.]+\"", "\"totalScore\": \"" + score + "\""));
    }

    public void isDecided(String projectId, int version, String share) {
        receive(
                "evaluation-service",
                "jixiao.evaluations",
                "jixiao.result.decided.v1",
                projectId,
                example -> example.replaceFirst("\"version\": \\d+", "\"version\": " + version)
                        .replace("\"share\": \"0.10\"", "\"share\": \"" + share + "\""));
    }

    private void receive(String type, String projectId, UnaryOperator<String> change) {
        receive("indicator-service", "jixiao.goals", type, projectId, change);
    }

    private void receive(String service, String topic, String type, String projectId, UnaryOperator<String> change) {
        String example =
                EventContract.of(service, type).example().replace("5f0c2a44-98b1-4df3-8d42-0c8f3f3f7a10", projectId);
        inbox.receive(
                new ReceivedEvent(UUID.randomUUID(), topic, projectId, type, Instant.EPOCH, change.apply(example)));
    }
}
