package jixiao.evaluation.scoring;

import static jixiao.values.Subcategory.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import jixiao.evaluation.scoring.PointsProposal.RowClass;
import jixiao.profiles.RuleProfiles;
import jixiao.values.Subcategory;
import org.junit.jupiter.api.Test;

class PointsProposalTest {
    private static final RuleProfiles PROFILES = RuleProfiles.shipped();

    @Test
    void a_group_is_split_equally_and_its_last_row_takes_the_remainder() {
        assertThat(propose("mof-2020", QUANTITY, QUALITY, COST, SOCIAL, SATISFACTION))
                .containsExactly("16.66", "16.66", "16.68", "30.00", "10.00");
    }

    @Test
    void the_national_scheme_gives_the_indicators_ninety_points() {
        assertThat(sum("mof-2020", QUANTITY, QUALITY, TIMELINESS, COST, ECONOMIC, SOCIAL, ECOLOGICAL, SATISFACTION))
                .isEqualByComparingTo("90");
    }

    @Test
    void cost_has_points_of_its_own_where_the_profile_says_so() {
        assertThat(propose("mof-2021-cost", QUANTITY, QUALITY, COST, SOCIAL, SATISFACTION))
                .containsExactly("20.00", "20.00", "20.00", "20.00", "10.00");
    }

    @Test
    void the_points_of_a_group_without_rows_are_spread_over_the_others() {
        assertThat(propose("hongsibu-2023", QUANTITY, SOCIAL)).containsExactly("55.55", "44.45");
        assertThat(propose("hongsibu-2023", QUANTITY)).containsExactly("100.00");
    }

    @Test
    void a_row_of_unknown_class_is_worth_nothing_until_a_person_says_what_it_is() {
        List<BigDecimal> points = new PointsProposal(
                        PROFILES.byId("hongsibu-2023").orElseThrow())
                .propose(List.of(new RowClass(null, null), new RowClass(null, QUALITY)));

        assertThat(points).containsExactly(BigDecimal.ZERO, new BigDecimal("100.00"));
    }

    @Test
    void a_sheet_without_rows_needs_no_points() {
        assertThat(new PointsProposal(PROFILES.byId("mof-2020").orElseThrow()).propose(List.of()))
                .isEmpty();
    }

    private static BigDecimal sum(String profile, Subcategory... rows) {
        return propose(profile, rows).stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<String> propose(String profile, Subcategory... rows) {
        List<RowClass> classes =
                Stream.of(rows).map(row -> new RowClass(row.category(), row)).toList();
        return new PointsProposal(PROFILES.byId(profile).orElseThrow())
                .propose(classes).stream().map(BigDecimal::toPlainString).toList();
    }
}
