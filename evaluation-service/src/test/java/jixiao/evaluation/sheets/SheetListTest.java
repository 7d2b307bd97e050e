package jixiao.evaluation.sheets;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jixiao.kit.identity.Role;
import jixiao.testing.ServiceTest;
import jixiao.testing.TokensForTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@ServiceTest
class SheetListTest {
    @Inject
    Told told;

    private final String code = "L" + UUID.randomUUID().toString().substring(0, 8);
    private Told.Unit first;
    private Told.Unit second;

    @BeforeEach
    void threeSheetsOfTwoUnits() {
        second = told.unit("640300", code + "2");
        first = told.unit("640300", code + "1");
        openSheet(second, "甲");
        openSheet(first, "乙");
        openSheet(first, "丙");
    }

    @Test
    void sheets_stand_in_the_order_of_department_unit_and_project_name_over_all_pages() {
        List<String> units = new ArrayList<>();
        List<String> sheets = new ArrayList<>();
        String next = "";
        do {
            JsonPath page = list("fiscalYear=2024&limit=1" + next)
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            units.add(page.getString("items[0].unit.code"));
            sheets.add(page.getString("items[0].id"));
            next = page.getString("next") == null ? null : "&after=" + page.getString("next");
        } while (next != null);

        units.retainAll(List.of(first.code(), second.code()));
        assertThat(units).containsExactly(first.code(), first.code(), second.code());
        assertThat(sheets).doesNotHaveDuplicates();
    }

    @Test
    void a_unit_filter_takes_the_organisation_and_what_lies_below_it() {
        list("unit=" + second.key()).body("items.projectName", contains("甲"));
        list("unit=" + second.departmentKey()).body("items.projectName", contains("甲"));
        list("unit=640300/nowhere").statusCode(200).body("items", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nowhere", "64/1", "640300/"})
    void a_malformed_unit_is_refused_by_name(String unit) {
        list("unit=" + unit).statusCode(422).body("errors.pointer", contains("/unit"));
    }

    @Test
    void a_cursor_that_no_page_gave_is_refused() {
        list("after=" + UUID.randomUUID()).statusCode(422).body("errors.pointer", contains("/after"));
    }

    private void openSheet(Told.Unit unit, String name) {
        UUID project = UUID.randomUUID();
        told.goal(project, told.example("indicator-service", "jixiao.goal.approved.v1", project, unit));
        told.budget(
                project,
                told.example("project-service", "jixiao.budget.approved.v1", project, unit)
                        .put("name", name));
    }

    private static ValidatableResponse list(String query) {
        return given().urlEncodingEnabled(false)
                .auth()
                .oauth2(TokensForTests.ofRegion(Role.AUDITOR, "640300"))
                .get("/api/evaluations?" + query)
                .then();
    }
}
