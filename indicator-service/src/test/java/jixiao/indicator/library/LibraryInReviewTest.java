package jixiao.indicator.library;

import static jixiao.indicator.library.LibraryCalls.add;
import static jixiao.indicator.library.LibraryCalls.added;
import static jixiao.indicator.library.LibraryCalls.office;
import static jixiao.indicator.library.LibraryCalls.satisfaction;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import jixiao.indicator.goals.ProjectsSaid;
import jixiao.testing.ServiceTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ServiceTest
class LibraryInReviewTest {
    @Inject
    ProjectsSaid projects;

    @Test
    void a_goal_with_a_superseded_indicator_is_told_the_successor() {
        String old = added("审核满意度甲");
        String next = added("审核满意度乙");
        office("640300")
                .body("{\"by\": \"" + next + "\", \"remarks\": \"统一。\"}")
                .post("/api/indicators/" + old + ":supersede")
                .then()
                .statusCode(200);

        findings("审核满意度甲≥95%", "")
                .body("findings.findAll { it.code == 'L1' }.size()", equalTo(1))
                .body("findings.find { it.code == 'L1' }.position", equalTo(1))
                .body("findings.find { it.code == 'L1' }.field", equalTo("NAME"))
                .body("findings.find { it.code == 'L1' }.severity", equalTo("HINT"))
                .body("findings.find { it.code == 'L1' }.message", containsString("审核满意度乙"));
        findings("审核满意度乙", "").body("findings.findAll { it.code == 'L1' }", empty());
    }

    @Test
    void a_goal_with_a_retired_indicator_is_told_why() {
        String old = added("审核满意度丙");
        office("640300")
                .body("{\"remarks\": \"不再考核。\"}")
                .post("/api/indicators/" + old + ":retire")
                .then()
                .statusCode(200);

        findings("审核满意度丙", "").body("findings.find { it.code == 'L1' }.message", containsString("不再考核。"));
    }

    @Test
    void a_goal_without_a_fixed_indicator_of_its_department_is_told_so() {
        projects.organisation(UUID.randomUUID(), "640300", "132", "吴忠市审核部门");
        add(
                        office("640300"),
                        "{\"scope\": \"FIXED\", \"region\": \"640300\", \"department\": \"640300/132\", \"content\": "
                                + satisfaction("审核固定满意度") + "}")
                .statusCode(201);

        String unit = "\"unit\": {\"code\": \"132\"}, ";
        findings("别的满意度", unit)
                .body("findings.find { it.code == 'L2' }.message", containsString("审核固定满意度"))
                .body("findings.find { it.code == 'L2' }.severity", equalTo("WARNING"));
        findings("审核固定满意度", unit).body("findings.findAll { it.code == 'L2' }", empty());
        findings("别的满意度", "").body("findings.findAll { it.code == 'L2' }", empty());
    }

    private static ValidatableResponse findings(String name, String unit) {
        return office("640300")
                .body("{\"region\": \"640300\", \"fiscalYear\": 2024, \"projectName\": \"劳模慰问\", " + unit
                        + "\"content\": {\"goal\": \"慰问劳模124人。\", \"indicators\": [{\"subcategory\": \"SATISFACTION\","
                        + " \"name\": \"" + name + "\", \"target\": \"≥95%\"}]}}")
                .post("/api/goals/reviews:preview")
                .then()
                .statusCode(200);
    }
}
