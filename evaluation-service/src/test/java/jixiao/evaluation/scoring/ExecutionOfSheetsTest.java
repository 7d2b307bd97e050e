package jixiao.evaluation.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import jixiao.evaluation.scoring.Cell.Field;
import jixiao.profiles.RuleProfiles;
import jixiao.values.Money;
import jixiao.values.MoneyUnit;
import jixiao.values.Subcategory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What budget execution is worth in a sheet, and what is found in its funds. */
class ExecutionOfSheetsTest {
    private static final RuleProfiles PROFILES =
            RuleProfiles.shipped().withFolder(Path.of("src/test/resources/jixiao/evaluation/profiles"));

    @ParameterizedTest
    @CsvSource({"10, 0", "10.01, 1", "100, 1"})
    void an_execution_score_over_its_points_is_refused(BigDecimal typed, int findings) {
        FundsFacts funds = new FundsFacts(
                Money.ofYuan("100"), Money.ofYuan("100"), MoneyUnit.TEN_THOUSAND_YUAN, null, null, typed, null);

        assertThat(found(national(funds), Check.SCORE_ABOVE_POINTS))
                .hasSize(findings)
                .allMatch(Cell.of(Field.EXECUTION_SCORE)::equals);
    }

    @Test
    void a_budget_of_zero_drops_execution_rescales_and_is_reported() {
        SheetScore score = national(
                funds("0", "0"),
                row(Subcategory.QUANTITY, "100人", "90人", "50"),
                row(Subcategory.SOCIAL, "≥90%", "90%", "30"),
                row(Subcategory.SATISFACTION, "≥95%", "98%", "10"));

        assertThat(score.execution().rate()).isNull();
        assertThat(score.totals().total()).isEqualByComparingTo("94.44");
        assertThat(found(score, Check.EXECUTION_NOT_APPLICABLE)).containsExactly(Cell.of(Field.EXECUTION_RATE));
    }

    @ParameterizedTest
    @CsvSource({"100, 120, 10.00", "100, 100, 10.00", "87500, 83200, 9.51", "50000, 39700, 7.94", "100, 0, 0.00"})
    void execution_is_scored_linearly_and_never_over_its_points(String adjusted, String executed, BigDecimal score) {
        assertThat(national(funds(adjusted, executed)).execution().byRules()).isEqualTo(score);
    }

    @ParameterizedTest
    @CsvSource({"100, 10.00", "95, 10.00", "94.99, 7.00", "60, 5.00", "59.99, 0.00"})
    void execution_may_be_scored_in_steps(String executed, BigDecimal score) {
        SheetFacts sheet = new SheetFacts(2024, funds("100", executed), List.of(), null);

        assertThat(new SheetScoring(PROFILES.byId("stepped").orElseThrow())
                        .score(sheet)
                        .execution()
                        .byRules())
                .isEqualTo(score);
    }

    @Test
    void slow_spending_without_a_reason_is_found_where_the_profile_asks() {
        SheetFacts sheet = new SheetFacts(2024, funds("100", "89"), List.of(), null);

        SheetScore score = new SheetScoring(PROFILES.byId("sichuan").orElseThrow()).score(sheet);

        assertThat(found(score, Check.EXECUTION_LOW_UNEXPLAINED)).containsExactly(Cell.of(Field.EXECUTION_RATE));
    }

    private static SheetScore national(FundsFacts funds, RowFacts... rows) {
        return new SheetScoring(PROFILES.byId("mof-2020").orElseThrow())
                .score(new SheetFacts(2024, funds, List.of(rows), null));
    }

    private static FundsFacts funds(String adjusted, String executed) {
        return FundsFacts.of(Money.ofYuan(adjusted), Money.ofYuan(executed));
    }

    private static RowFacts row(Subcategory subcategory, String target, String actual, String points) {
        return RowFacts.planned(subcategory.category(), subcategory, "指标", target, new BigDecimal(points))
                .withActual(actual);
    }

    private static List<Cell> found(SheetScore score, Check check) {
        return score.findings().stream()
                .filter(finding -> finding.check() == check)
                .map(Finding::cell)
                .toList();
    }
}
