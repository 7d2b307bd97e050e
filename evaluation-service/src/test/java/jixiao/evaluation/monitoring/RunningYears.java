package jixiao.evaluation.monitoring;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusMock;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import jixiao.evaluation.sheets.Sheets;
import jixiao.evaluation.sheets.Told;
import jixiao.kit.identity.Role;
import jixiao.kit.identity.Scope;
import jixiao.testing.TokensForTests;

/** Years of 2024 in the making, for the tests that watch them. */
@ApplicationScoped
class RunningYears {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final Told told;
    private final Sheets sheets;
    private final WatchYears watch;

    RunningYears(Told told, Sheets sheets, WatchYears watch) {
        this.told = told;
        this.sheets = sheets;
        this.watch = watch;
    }

    /** From now on it is noon of that day, until the test ends. */
    static void today(String day) {
        LocalDate date = LocalDate.parse(day);
        QuarkusMock.installMockForType(
                Clock.fixed(date.atTime(12, 0).atZone(CHINA).toInstant(), CHINA), Clock.class);
    }

    /** 劳模春节慰问金 with 9.92 万元 and three indicators, approved on 1 February. */
    Year approved() {
        return approved("2024-02-01");
    }

    Year approved(String day) {
        today(day);
        UUID project = UUID.randomUUID();
        Told.Unit unit = told.unit("640300", "M" + project.toString().substring(0, 8));
        told.budget(
                project,
                told.example("project-service", "jixiao.budget.approved.v1", project, unit)
                        .put("fiscalYear", 2024));
        told.goal(project, told.example("indicator-service", "jixiao.goal.approved.v1", project, unit));
        Year year = new Year(project, unit, null);
        String sheet = year.clerk().get("/api/evaluations").jsonPath().getString("items[0].id");
        return new Year(project, unit, sheet);
    }

    /** A payment total is told, with its day. */
    void pay(Year year, int version, String executed, String asOf) {
        ObjectNode paid = told.example("project-service", "jixiao.execution.recorded.v1", year.project(), year.unit());
        paid.put("version", version).put("asOf", asOf);
        ((ObjectNode) paid.get("funds").get(0)).put("executed", executed);
        told.tell("jixiao.execution.recorded.v1", "jixiao.projects", year.project(), paid);
    }

    /** The day's look at this one year. */
    void look(Year year, String day) {
        today(day);
        QuarkusTransaction.requiringNew()
                .run(() -> watch.day(
                        List.of(sheets.visible(UUID.fromString(year.sheet()), Scope.EVERYTHING)
                                .orElseThrow()),
                        LocalDate.parse(day)));
    }

    /** 1 of 9.92 万元 was spent by the end of April, where 25 % are due: an alert is raised. */
    Year behindInApril() {
        Year year = approved();
        pay(year, 7, "10000.00", "2024-03-31");
        look(year, "2024-05-01");
        return year;
    }

    record Year(UUID project, Told.Unit unit, String sheet) {
        RequestSpecification clerk() {
            return as(TokensForTests.ofOrganisation(Role.UNIT_CLERK, unit.key()));
        }

        RequestSpecification department() {
            return as(TokensForTests.ofOrganisation(Role.DEPARTMENT, unit.departmentKey()));
        }

        RequestSpecification finance() {
            return as(TokensForTests.ofRegion(Role.FUND_OFFICE, "640300"));
        }

        private static RequestSpecification as(String token) {
            return given().auth().oauth2(token).contentType("application/json");
        }

        String path(String rest) {
            return "/api/evaluations/" + sheet + rest;
        }

        ValidatableResponse put(String rest, String body) {
            String etag = clerk().get(path(rest)).header("ETag");
            return clerk().header("If-Match", etag).body(body).put(path(rest)).then();
        }

        JsonPath alerts() {
            return clerk().get("/api/evaluations/alerts?evaluationId=" + sheet)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
        }
    }
}
