package jixiao.indicator.library;

import static jixiao.indicator.library.LibraryCalls.add;
import static jixiao.indicator.library.LibraryCalls.auditor;
import static jixiao.indicator.library.LibraryCalls.common;
import static jixiao.indicator.library.LibraryCalls.office;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Consumer;
import jixiao.indicator.goals.ProjectsSaid;
import jixiao.testing.ServiceTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ServiceTest
class LibraryUsageTest {
    private static final String RECORDED = "jixiao.project-year.recorded.v1";
    private static final int SATISFACTION = 2;

    @Inject
    ProjectsSaid projects;

    @Test
    void approved_goals_tell_how_often_an_indicator_is_used_and_with_which_targets() {
        String id = add(office("640300"), common("640300", "采用满意度甲")).extract().path("id");
        approved("采用满意度甲", "≥95%", payload -> {});
        approved("采用满意度甲≥90%", "≥90%", payload -> {});
        approved("1. 采用 满意度甲", "≥95%", payload -> payload.put("fiscalYear", 2025));
        approved("采用满意度甲", "满意", payload -> {
            ObjectNode unit = (ObjectNode) payload.get("unit");
            unit.put("id", UUID.randomUUID().toString()).put("code", "129002");
        });
        approved("采用满意度乙", "≥99%", payload -> {});

        usage(id)
                .body("uses", equalTo(4))
                .body("units", equalTo(2))
                .body("years.fiscalYear", contains(2025, 2024))
                .body("years.uses", contains(1, 3))
                .body("typical.operator", equalTo("ge"))
                .body("typical.unit", equalTo("%"))
                .body("typical.lowerQuartile", equalTo("90"))
                .body("typical.median", equalTo("95"))
                .body("typical.measured", equalTo(3))
                .body("typical.others", equalTo(1))
                .body("examples[0].target", equalTo("≥95%"))
                .body("examples[0].uses", equalTo(2));
        auditor().get("/api/indicators?q=采用满意度甲&region=640300").then().body("items[0].uses", equalTo(4));
    }

    @Test
    void only_the_version_approved_now_counts() {
        String id = add(office("640300"), common("640300", "改批满意度")).extract().path("id");
        UUID project = approved("改批满意度", "≥80%", payload -> {});
        projects.say(
                RECORDED,
                project,
                2,
                payload -> row(payload).put("name", "改批满意度").put("target", "≥90%"));

        usage(id).body("uses", equalTo(1)).body("typical.median", equalTo("90"));
    }

    @Test
    void a_goal_that_nobody_approved_does_not_count() {
        String id = add(office("640300"), common("640300", "未批满意度")).extract().path("id");
        approved("未批满意度", "≥80%", payload -> payload.put("stage", "ADMITTED"));

        usage(id).body("uses", equalTo(0)).body("typical", nullValue()).body("examples", empty());
    }

    @Test
    void another_class_or_region_is_another_indicator() {
        String id = add(office("640300"), common("640300", "他类满意度")).extract().path("id");
        approved(
                "他类满意度",
                "≥80%",
                payload -> row(payload).put("subcategory", "SOCIAL").put("category", "BENEFIT"));
        approved("他类满意度", "≥80%", payload -> payload.put("region", "630000"));

        usage(id).body("uses", equalTo(0));
    }

    @Test
    void a_form_that_prints_no_second_level_of_satisfaction_counts_too() {
        String id = add(office("640300"), common("640300", "无级满意度")).extract().path("id");
        approved("无级满意度", "≥80%", payload -> row(payload).putNull("subcategory").putNull("subcategoryCaption"));

        usage(id).body("uses", equalTo(1));
        auditor().get("/api/indicators/" + id + "/usage?region=640400").then().body("uses", equalTo(0));
        auditor().get("/api/indicators/" + id + "/usage?region=64").then().statusCode(422);
    }

    private static ValidatableResponse usage(String id) {
        return auditor().get("/api/indicators/" + id + "/usage").then().statusCode(200);
    }

    /** A goal that a document states as approved, with such a satisfaction indicator. */
    private UUID approved(String name, String target, Consumer<ObjectNode> edited) {
        UUID project = UUID.randomUUID();
        projects.say(RECORDED, project, 1, payload -> {
            row(payload).put("name", name).put("target", target);
            edited.accept(payload);
        });
        return project;
    }

    private static ObjectNode row(ObjectNode payload) {
        return (ObjectNode) payload.get("form").get("indicators").get(SATISFACTION);
    }
}
