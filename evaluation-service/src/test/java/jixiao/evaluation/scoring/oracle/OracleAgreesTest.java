package jixiao.evaluation.scoring.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import jixiao.evaluation.scoring.RowScore;
import jixiao.evaluation.scoring.SheetScore;
import jixiao.evaluation.scoring.SheetScoring;
import org.junit.jupiter.api.Test;

/**
 * Engine and oracle on generated sheets: all rule kinds, bands, roundings, rescaling, execution in and outside the
 * total. The ordinary build takes {@value #ORDINARY}; {@code -Doracle.sheets=1000000} takes a million.
 */
class OracleAgreesTest {
    private static final long ORDINARY = 50_000;
    private static final long SHEETS = Long.getLong("oracle.sheets", ORDINARY);
    private static final List<GeneratedRules> RULES = GeneratedRules.of(20240101, 97);

    @Test
    void an_independent_oracle_agrees_on_every_row_the_execution_the_total_and_the_rating() {
        Optional<String> disagreement = LongStream.range(0, SHEETS)
                .parallel()
                .mapToObj(OracleAgreesTest::disagreement)
                .flatMap(Optional::stream)
                .findAny();

        assertThat(disagreement).isEmpty();
    }

    @Test
    void the_generated_sheets_reach_every_kind_of_row_and_outcome() {
        List<SheetScore> scores = LongStream.range(0, 2_000)
                .mapToObj(index -> new SheetScoring(rules(index).profile())
                        .score(GeneratedSheet.of(index).written()))
                .toList();

        assertThat(scores.stream()
                        .flatMap(score -> score.rows().stream())
                        .map(row -> row.byRules().ruleKind().name()))
                .contains(
                        "POSITIVE",
                        "REVERSE_LINEAR",
                        "REVERSE_RATIO",
                        "EXACT",
                        "INTERVAL",
                        "DEADLINE",
                        "QUALITATIVE",
                        "BANDED",
                        "OVER_DEDUCTED");
        assertThat(scores).extracting(SheetScore::rating).doesNotContainNull().hasSizeGreaterThan(0);
    }

    private static Optional<String> disagreement(long index) {
        GeneratedRules rules = rules(index);
        GeneratedSheet sheet = GeneratedSheet.of(index);
        ScoringOracle oracle = new ScoringOracle(rules.plain());
        SheetScore score = new SheetScoring(rules.profile()).score(sheet.written());
        ExactRatio total = oracle.total(sheet.plain());
        boolean same = IntStream.range(0, score.rows().size())
                        .allMatch(i -> sameRow(
                                oracle,
                                sheet.plain().rows().get(i),
                                score.rows().get(i)))
                && isSame(oracle.execution(sheet.plain()), score.execution().byRules())
                && isSame(total, score.totals().total())
                && score.rating() != null
                && ScoringOracle.rating(total).equals(score.rating().label());
        return same
                ? Optional.empty()
                : Optional.of("sheet " + index + ": " + sheet.plain() + " under " + rules.plain() + " by the engine "
                        + score);
    }

    private static boolean sameRow(ScoringOracle oracle, OracleSheet.Row row, RowScore score) {
        return row.applies() ? isSame(oracle.score(row), score.counted()) : score.counted() == null;
    }

    private static boolean isSame(ExactRatio expected, BigDecimal actual) {
        if (expected == null || actual == null) {
            return expected == null && actual == null;
        }
        BigInteger hundredths = actual.movePointRight(2).toBigIntegerExact();
        return expected.equals(new ExactRatio(hundredths, BigInteger.valueOf(100)));
    }

    private static GeneratedRules rules(long index) {
        return RULES.get((int) (index % RULES.size()));
    }
}
