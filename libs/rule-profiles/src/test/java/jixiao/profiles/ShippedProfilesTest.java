package jixiao.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.Stream;
import jixiao.values.Category;
import jixiao.values.FiscalYear;
import jixiao.values.RegionCode;
import jixiao.values.Subcategory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedProfilesTest {
    private static final RuleProfiles PROFILES = RuleProfiles.shipped();

    static Stream<RuleProfile> shipped() {
        return PROFILES.all().stream();
    }

    @ParameterizedTest
    @CsvSource({
        "640303, 2023, hongsibu-2023",
        "640303, 2024, mof-2020",
        "640300, 2023, mof-2020",
        "640000, 2025, mof-2020",
        "110000, 2020, mof-2020",
        "420106, 2023, hubei",
        "510100, 2023, sichuan",
    })
    void the_most_specific_profile_in_force_is_chosen(String region, int year, String id) {
        assertThat(PROFILES.select(new RegionCode(region), new FiscalYear(year), FormKind.SELF_EVALUATION))
                .map(RuleProfile::id)
                .contains(id);
    }

    @Test
    void a_year_before_all_rules_has_no_profile() {
        assertThat(PROFILES.select(new RegionCode("110000"), new FiscalYear(2019), FormKind.SELF_EVALUATION))
                .isEmpty();
    }

    @Test
    void a_form_without_rules_has_no_profile() {
        assertThat(PROFILES.select(new RegionCode("640303"), new FiscalYear(2023), FormKind.LIBRARY_ENTRY))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "mof-2020, 10, true, 50, 30, 10",
        "mof-2021-cost, 10, true, 40, 20, 10",
        "hongsibu-2023, 10, false, 50, 40, 10",
        "hubei, 20, true, 40, 40, 40",
        "sichuan, 10, true, 90, 90, 90",
    })
    void points_are_those_of_the_source(
            String id,
            BigDecimal execution,
            boolean inTotal,
            BigDecimal output,
            BigDecimal benefit,
            BigDecimal satisfaction) {
        RuleProfile profile = PROFILES.byId(id).orElseThrow();

        assertThat(profile.execution().points()).isEqualByComparingTo(execution);
        assertThat(profile.execution().inTotal()).isEqualTo(inTotal);
        assertThat(points(profile, Subcategory.QUANTITY)).isEqualByComparingTo(output);
        assertThat(points(profile, Subcategory.SOCIAL)).isEqualByComparingTo(benefit);
        assertThat(points(profile, Subcategory.SATISFACTION)).isEqualByComparingTo(satisfaction);
    }

    @Test
    void cost_lies_in_output_unless_the_profile_gives_it_a_level_of_its_own() {
        RuleProfile common = PROFILES.byId("mof-2020").orElseThrow();
        RuleProfile withCost = PROFILES.byId("mof-2021-cost").orElseThrow();

        assertThat(common.groupOf(Category.COST, null)).map(PointsGroup::name).contains("产出指标");
        assertThat(withCost.groupOf(Category.OUTPUT, Subcategory.COST))
                .map(PointsGroup::name)
                .contains("成本指标");
        assertThat(withCost.indicatorPoints()).isEqualByComparingTo("90");
    }

    @Test
    void a_row_without_any_label_belongs_to_no_group() {
        assertThat(PROFILES.byId("mof-2020").orElseThrow().groupOf(null, null)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void exactly_the_bound_earns_the_rating(RuleProfile profile) {
        assertThat(profile.ratingOf(new BigDecimal("90.00"))).isEqualTo(Rating.EXCELLENT);
        assertThat(profile.ratingOf(new BigDecimal("89.99"))).isEqualTo(Rating.GOOD);
        assertThat(profile.ratingOf(new BigDecimal("80"))).isEqualTo(Rating.GOOD);
        assertThat(profile.ratingOf(new BigDecimal("60"))).isEqualTo(Rating.FAIR);
        assertThat(profile.ratingOf(new BigDecimal("59.99"))).isEqualTo(Rating.POOR);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void every_wording_of_a_grade_is_understood(RuleProfile profile) {
        QualitativeRule rule = profile.scoring().qualitative();

        assertThat(rule.gradeNamed("达成预期指标")).contains(Attainment.ACHIEVED);
        assertThat(rule.gradeNamed(" 部分达成并具有一定效果 ")).contains(Attainment.PARTLY_ACHIEVED);
        assertThat(rule.gradeNamed("未达成年度指标且效果较差")).contains(Attainment.NOT_ACHIEVED);
        assertThat(rule.gradeNamed("已完成")).isEmpty();
    }

    @Test
    void labels_and_bands_are_separate_values() {
        QualitativeRule national =
                PROFILES.byId("mof-2020").orElseThrow().scoring().qualitative();
        QualitativeRule hubei = PROFILES.byId("hubei").orElseThrow().scoring().qualitative();

        assertThat(national.label(Attainment.ACHIEVED)).isEqualTo("达成年度指标");
        assertThat(national.band(Attainment.PARTLY_ACHIEVED).lower()).isEqualByComparingTo("0.60");
        assertThat(hubei.label(Attainment.ACHIEVED)).isEqualTo("达成预期指标");
        assertThat(hubei.band(Attainment.PARTLY_ACHIEVED).lower()).isEqualByComparingTo("0.50");
    }

    @Test
    void a_stored_score_finds_exactly_its_version() {
        assertThat(PROFILES.byId("mof-2020", 1)).map(RuleProfile::reference).contains("mof-2020/1");
        assertThat(PROFILES.byId("mof-2020", 2)).isEmpty();
    }

    private static BigDecimal points(RuleProfile profile, Subcategory subcategory) {
        return profile.groupOf(subcategory.category(), subcategory)
                .orElseThrow()
                .points();
    }
}
