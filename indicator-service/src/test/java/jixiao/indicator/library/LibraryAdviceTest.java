package jixiao.indicator.library;

import static jixiao.indicator.library.LibraryCalls.add;
import static jixiao.indicator.library.LibraryCalls.added;
import static jixiao.indicator.library.LibraryCalls.common;
import static jixiao.indicator.library.LibraryCalls.office;
import static jixiao.indicator.library.LibraryCalls.satisfaction;
import static org.assertj.core.api.Assertions.assertThat;

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
        assertThat(advice.obsolete(COUNTY, List.of(satisfied("建议满意度丙"), row)))
                .containsOnlyKeys(row)
                .hasEntrySatisfying(
                        row,
                        found -> assertThat(found.successorInUse()
                                        .orElseThrow()
                                        .content()
                                        .name())
                                .isEqualTo("建议满意度丙"));
        assertThat(advice.obsolete(new RegionCode("630000"), List.of(row))).isEmpty();
        assertThat(advice.obsolete(COUNTY, List.of())).isEmpty();
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

        assertThat(advice.obsolete(COUNTY, List.of(satisfied("两处满意度")))).isEmpty();
    }

    @Test
    void a_fixed_indicator_is_missing_where_its_department_or_sector_does_not_use_it() {
        UUID department = UUID.randomUUID();
        projects.organisation(department, "640300", "131", "吴忠市固定部门");
        add(office("640300"), fixed("\"department\": \"640300/131\"", "固定满意度甲")).statusCode(201);
        add(office("640300"), fixed("\"sector\": \"固定行业\"", "固定满意度乙")).statusCode(201);
        RegionCode city = new RegionCode("640300");

        assertThat(advice.missing(city, department, null, List.of(satisfied("别的满意度"))))
                .extracting(indicator -> indicator.content().name())
                .containsExactly("固定满意度甲");
        assertThat(advice.missing(city, department, "固定行业", List.of(satisfied("固定满意度甲≥90%"))))
                .extracting(indicator -> indicator.content().name())
                .containsExactly("固定满意度乙");
        assertThat(advice.missing(city, null, null, List.of())).isEmpty();
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
