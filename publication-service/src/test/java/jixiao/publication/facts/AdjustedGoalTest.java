package jixiao.publication.facts;

import static jixiao.publication.Callers.anyone;
import static jixiao.publication.Callers.department;
import static jixiao.publication.Producers.ofProject;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Consumer;
import jixiao.publication.Producers;
import jixiao.testing.EventContract;
import jixiao.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@ServiceTest
class AdjustedGoalTest {
    private static final String UNIT = "640300/129001";
    private static final String PROJECTS = "project-service";
    private static final String GOALS = "indicator-service";

    @Inject
    Producers producers;

    private final UUID project = UUID.randomUUID();

    @BeforeEach
    void the_unit_is_known() {
        producers.say(PROJECTS, "jixiao.organisation.changed.v1", state -> {});
    }

    @Test
    void an_adjusted_goal_is_a_new_edition_of_the_published_target_table_with_a_notice() {
        producers.say(GOALS, "jixiao.goal.approved.v1", inYear());
        producers.say(PROJECTS, "jixiao.budget.approved.v1", inYear());
        String id = prepared();
        step(id, "approve");
        step(id, "publish");

        producers.say(GOALS, "jixiao.goal.approved.v1", adjusted());

        anyone().get("/api/publications/" + id).then().body("form.indicators.target[0]", equalTo("124人"));
        department(UNIT)
                .get("/api/publications/" + id)
                .then()
                .body("stage", equalTo("PREPARED"))
                .body("edition", equalTo(2))
                .body("form.indicators.target", contains("130人", "≤800元/人", "≥95%"))
                .body("editions[1].notice", equalTo("经批准第 1 次调整绩效目标：年中新增劳模6名，慰问人数相应增加。"))
                .body("changes.field", contains("指标“春节劳模慰问人数”指标值"))
                .body("changes[0].was", equalTo("124人"))
                .body("changes[0].is", equalTo("130人"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_goal_adjusted_before_anything_is_public_stands_in_the_first_edition(boolean budgetFirst) {
        Runnable budget = () -> producers.say(PROJECTS, "jixiao.budget.approved.v1", inYear());
        if (budgetFirst) {
            budget.run();
        }
        producers.say(GOALS, "jixiao.goal.approved.v1", inYear());
        producers.say(GOALS, "jixiao.goal.approved.v1", adjusted());
        if (!budgetFirst) {
            budget.run();
        }

        department(UNIT)
                .get("/api/publications/" + prepared())
                .then()
                .body("edition", equalTo(1))
                .body("editions[0].notice", nullValue())
                .body("form.indicators.target[0]", equalTo("130人"));
    }

    private String adjusted() {
        return EventContract.of(GOALS, "jixiao.goal.approved.v1.adjusted")
                .example()
                .replace("5f0c2a44-98b1-4df3-8d42-0c8f3f3f7a10", project.toString())
                .replace("\"fiscalYear\": 2024", "\"fiscalYear\": 2045");
    }

    private Consumer<ObjectNode> inYear() {
        return ofProject(project).andThen(state -> state.put("fiscalYear", 2045));
    }

    private String prepared() {
        return department(UNIT)
                .get("/api/publications?stage=PREPARED&kind=TARGET&projectId=" + project)
                .path("items[0].id");
    }

    private static void step(String id, String step) {
        department(UNIT).post("/api/publications/" + id + ":" + step).then().statusCode(200);
    }
}
