package jixiao.indicator.library;

import static jixiao.indicator.library.LibraryCalls.add;
import static jixiao.indicator.library.LibraryCalls.added;
import static jixiao.indicator.library.LibraryCalls.common;
import static jixiao.indicator.library.LibraryCalls.department;
import static jixiao.indicator.library.LibraryCalls.office;
import static jixiao.indicator.library.LibraryCalls.satisfaction;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import jixiao.indicator.goals.ProjectsSaid;
import jixiao.testing.ServiceTest;
import jixiao.values.RegionCode;
import jixiao.values.Subcategory;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ServiceTest
@TestTransaction
class LibraryAdviceTest {
    private static final RegionCode COUNTY = new RegionCode("640303");

    @Inject
    LibraryAdvice advice;

    @Inject
    ProjectsSaid projects;

    @Test
    void a_superseded_indicator_leads_to_the_last_of_its_successors() {
        String old = added("建议满意度甲");
        String next = added("建议满意度乙");
        String last = added("建议满意度丙");
        supersede(old, next);
        supersede(next, last);

        NamedUse row = satisfied("1.建议满意度甲≥95%");
        assertThat(advice.obsolete(COUNTY, null, List.of(satisfied("建议满意度丙"), row)))
                .containsOnlyKeys(row)
                .hasEntrySatisfying(
                        row,
                        found -> assertThat(found.successorInUse()
                                        .orElseThrow()
                                        .content()
                                        .name())
                                .isEqualTo("建议满意度丙"));
        assertThat(advice.obsolete(new RegionCode("630000"), null, List.of(row)))
                .isEmpty();
        assertThat(advice.obsolete(COUNTY, null, List.of())).isEmpty();
    }

    @Test
    void an_indicator_that_is_in_use_elsewhere_around_keeps_a_row_from_being_obsolete() {
        String retired = added("两处满意度");
        add(office("640000"), common("640000", "两处满意度")).statusCode(201);
        office("640300")
                .body("{\"remarks\": \"改用自治区的指标。\"}")
                .post("/api/indicators/" + retired + ":retire")
                .then()
                .statusCode(200);

        assertThat(advice.obsolete(COUNTY, null, List.of(satisfied("两处满意度")))).isEmpty();
    }

    @Test
    void what_a_department_retired_concerns_its_own_units_only() {
        UUID department = UUID.randomUUID();
        UUID another = UUID.randomUUID();
        projects.organisation(department, "640300", "133", "吴忠市停用部门");
        projects.organisation(another, "640300", "134", "吴忠市旁边部门");
        String retired = add(
                        department("640300/133"),
                        "{\"scope\": \"DEPARTMENT\", \"department\": \"640300/133\", \"content\": "
                                + satisfaction("部门停用满意度") + "}")
                .statusCode(201)
                .extract()
                .path("id");
        department("640300/133")
                .body("{\"remarks\": \"本部门内部原因。\"}")
                .post("/api/indicators/" + retired + ":retire")
                .then()
                .statusCode(200);
        RegionCode city = new RegionCode("640300");
        List<NamedUse> row = List.of(satisfied("部门停用满意度"));

        assertThat(advice.obsolete(city, department, row)).hasSize(1);
        assertThat(advice.obsolete(city, another, row)).isEmpty();
        assertThat(advice.obsolete(city, null, row)).isEmpty();
    }

    @Test
    void a_fixed_indicator_is_missing_where_its_department_does_not_use_it() {
        UUID department = UUID.randomUUID();
        projects.organisation(department, "640300", "131", "吴忠市固定部门");
        add(office("640300"), fixed("\"department\": \"640300/131\"", "固定满意度甲")).statusCode(201);
        RegionCode city = new RegionCode("640300");

        assertThat(advice.missing(city, department, List.of(satisfied("别的满意度"))))
                .extracting(indicator -> indicator.content().name())
                .containsExactly("固定满意度甲");
        assertThat(advice.missing(city, department, List.of(satisfied("固定满意度甲≥90%"))))
                .isEmpty();
        assertThat(advice.missing(city, null, List.of())).isEmpty();
    }

    @Test
    void nothing_is_fixed_for_a_sector_because_a_project_does_not_say_its_sector() {
        add(office("640300"), fixed("\"sector\": \"固定行业\"", "固定满意度乙"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/sector"))
                .body("errors[0].message", containsString("只能按部门设定"));
    }

    private static String fixed(String of, String name) {
        return "{\"scope\": \"FIXED\", \"region\": \"640300\", " + of + ", \"content\": " + satisfaction(name) + "}";
    }

    private static void supersede(String old, String by) {
        office("640300")
                .body("{\"by\": \"" + by + "\", \"remarks\": \"统一。\"}")
                .post("/api/indicators/" + old + ":supersede")
                .then()
                .statusCode(200);
    }

    private static NamedUse satisfied(String name) {
        return new NamedUse(Subcategory.SATISFACTION, name);
    }
}
