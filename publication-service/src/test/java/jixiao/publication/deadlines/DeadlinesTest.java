package jixiao.publication.deadlines;

import static jixiao.publication.Callers.anyone;
import static jixiao.publication.Callers.department;
import static jixiao.publication.Callers.performanceOffice;
import static jixiao.publication.Callers.unitHead;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import jixiao.publication.Producers;
import jixiao.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ServiceTest
class DeadlinesTest {
    @Inject
    Producers producers;

    @Inject
    Terms terms;

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    private final UUID departmentId = UUID.randomUUID();
    private final UUID unitId = UUID.randomUUID();
    private final String code = "9" + ThreadLocalRandom.current().nextInt(100_000, 999_999);
    private LocalDate today;

    @BeforeEach
    void a_department_and_its_unit() {
        today = LocalDate.now(clock);
        say(departmentId, code, null);
        say(unitId, code + "001", departmentId);
    }

    @Test
    void each_approval_starts_a_clock_for_the_department_and_one_for_the_unit() {
        approved(UUID.randomUUID(), today.minusDays(5), today.minusDays(1));

        assertThat(terms(""))
                .hasSize(2)
                .extracting(each -> List.of(
                        each.get("clock"),
                        ((Map<?, ?>) each.get("organisation")).get("code"),
                        each.get("approvedOn"),
                        each.get("dueOn"),
                        each.get("state")))
                .containsExactly(
                        List.of("DEPARTMENT", code, "" + today.minusDays(5), "" + today.plusDays(15), "DUE"),
                        List.of("UNIT", code + "001", "" + today.minusDays(1), "" + today.plusDays(19), "DUE"));
    }

    @Test
    void the_last_day_is_still_in_time_and_the_next_is_not() {
        approved(UUID.randomUUID(), today.minusDays(21), today.minusDays(20));

        assertThat(terms("state=OVERDUE")).singleElement().extracting("clock").isEqualTo("DEPARTMENT");
        assertThat(terms("state=DUE")).singleElement().extracting("clock").isEqualTo("UNIT");
    }

    @Test
    void a_term_is_kept_when_all_its_projects_are_public_in_time_and_late_when_the_last_is_not() {
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        approved(first, today.minusDays(30), today.minusDays(3));
        approved(second, today.minusDays(30), today.minusDays(3));

        publish(first);
        assertThat(terms("clock=UNIT")).singleElement().satisfies(term -> {
            assertThat(term.get("state")).isEqualTo("DUE");
            assertThat(term.get("projects")).isEqualTo(2);
            assertThat(term.get("published")).isEqualTo(1);
        });
        publish(second);

        assertThat(terms("state=ON_TIME")).singleElement().extracting("clock").isEqualTo("UNIT");
        assertThat(terms("state=LATE")).singleElement().satisfies(term -> {
            assertThat(term.get("clock")).isEqualTo("DEPARTMENT");
            assertThat(term.get("lastPublishedOn")).isEqualTo("" + today);
        });
    }

    @Test
    void what_is_withdrawn_is_to_be_published_again() {
        UUID project = UUID.randomUUID();
        approved(project, today, today);
        String id = publish(project);
        assertThat(terms("state=ON_TIME")).hasSize(2);

        department("640300/" + code)
                .body("{\"remarks\":\"金额有误。\"}")
                .post("/api/publications/" + id + ":withdraw")
                .then()
                .statusCode(200);

        assertThat(terms("state=ON_TIME")).isEmpty();
        assertThat(terms("state=DUE")).hasSize(2);
    }

    @Test
    void a_newer_approval_moves_the_project_to_its_term_and_an_older_one_does_not() {
        UUID project = UUID.randomUUID();
        approved(project, today.minusDays(9), today.minusDays(8), 5);
        approved(project, today.minusDays(4), today.minusDays(3), 7);
        approved(project, today.minusDays(9), today.minusDays(8), 6);

        assertThat(terms(""))
                .extracting(each -> each.get("approvedOn"))
                .containsExactly("" + today.minusDays(4), "" + today.minusDays(3));
    }

    @Test
    void figures_count_per_department_and_per_region_with_the_share_kept_in_time() {
        UUID kept = UUID.randomUUID();
        approved(kept, today.minusDays(2), today.minusDays(1));
        publish(kept);
        approved(UUID.randomUUID(), today.minusDays(40), today.minusDays(1), 5);

        figures("by=DEPARTMENT&unit=640300/" + code)
                .body("items.size()", equalTo(1))
                .body("items[0].department.id", equalTo(departmentId.toString()))
                .body("items[0].onTime", equalTo(1))
                .body("items[0].overdue", equalTo(1))
                .body("items[0].due", equalTo(1))
                .body("items[0].late", equalTo(0))
                .body("items[0].onTimeShare", equalTo("50.00"));
        figures("by=REGION&unit=640300/" + code + "001")
                .body("items[0].region", equalTo("640300"))
                .body("items[0].department", nullValue())
                .body("items[0].due", equalTo(1));
    }

    @Test
    void a_list_goes_on_behind_its_cursor() {
        for (int days = 1; days < 4; days++) {
            approved(UUID.randomUUID(), today.minusDays(days), today.minusDays(days));
        }
        String query = "/api/publications/deadlines?unit=640300/" + code + "&limit=4";
        String next = performanceOffice("640300").get(query).then().extract().path("next");

        List<String> rest = performanceOffice("640300")
                .get(query + "&after=" + next)
                .then()
                .body("next", nullValue())
                .extract()
                .path("items.id");

        assertThat(rest).hasSize(2);
        performanceOffice("640300").get(query + "&after=x").then().statusCode(422);
    }

    @Test
    void only_staff_see_deadlines_and_only_their_own() {
        approved(UUID.randomUUID(), today, today);

        anyone().get("/api/publications/deadlines").then().statusCode(401);
        performanceOffice("630000")
                .get("/api/publications/deadlines?unit=640300/" + code)
                .then()
                .statusCode(200)
                .body("items", empty());
        unitHead("640300/" + code + "001")
                .get("/api/publications/deadlines?unit=640300/" + code)
                .then()
                .body("items.clock", equalTo(List.of("UNIT")));
    }

    @Test
    @Transactional
    void a_changed_calendar_is_reckoned_for_what_has_begun() {
        database.createNativeQuery("update publication_term set due_on = null").executeUpdate();
        approved(UUID.randomUUID(), today.minusDays(1), today);
        database.createNativeQuery("update publication_term set due_on = null").executeUpdate();

        terms.reckonAgain(calendars);

        assertThat(database.createNativeQuery(
                                "select count(*) from publication_term where due_on is distinct from approved_on + 20",
                                Long.class)
                        .getSingleResult())
                .isEqualTo(0L);
    }

    @Inject
    PublicationCalendars calendars;

    private List<Map<String, Object>> terms(String query) {
        return performanceOffice("640300")
                .get("/api/publications/deadlines?unit=640300/" + code + "&" + query)
                .then()
                .statusCode(200)
                .extract()
                .path("items");
    }

    private io.restassured.response.ValidatableResponse figures(String query) {
        return performanceOffice("640300")
                .get("/api/publications/deadlines/figures?" + query)
                .then()
                .statusCode(200);
    }

    private void approved(UUID project, LocalDate toDepartment, LocalDate toUnit) {
        approved(project, toDepartment, toUnit, 5);
    }

    private void approved(UUID project, LocalDate toDepartment, LocalDate toUnit, int version) {
        producers.say(
                "project-service", "jixiao.budget.approved.v1", ours(project).andThen(state -> {
                    state.put("version", version);
                    ((ObjectNode) state.get("approval"))
                            .put("approvedToDepartmentOn", toDepartment.toString())
                            .put("approvedToUnitOn", toUnit.toString());
                }));
    }

    private String publish(UUID project) {
        producers.say("indicator-service", "jixiao.goal.approved.v1", ours(project));
        String id = department("640300/" + code)
                .get("/api/publications?stage=PREPARED&projectId=" + project)
                .then()
                .extract()
                .path("items[0].id");
        for (String step : List.of("approve", "publish")) {
            department("640300/" + code)
                    .post("/api/publications/" + id + ":" + step)
                    .then()
                    .statusCode(200);
        }
        return id;
    }

    private Consumer<ObjectNode> ours(UUID project) {
        return state -> {
            state.put("projectId", project.toString()).put("fiscalYear", 2041);
            ((ObjectNode) state.get("unit")).put("id", unitId.toString()).put("code", code + "001");
            ((ObjectNode) state.get("department"))
                    .put("id", departmentId.toString())
                    .put("code", code);
        };
    }

    private void say(UUID id, String itsCode, UUID parent) {
        producers.say(
                "project-service",
                "jixiao.organisation.changed.v1",
                state -> state.put("id", id.toString())
                        .put("code", itsCode)
                        .put("parentId", parent == null ? null : parent.toString()));
    }
}
