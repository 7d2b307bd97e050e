package jixiao.indicator.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import jixiao.values.reading.Operator;
import org.junit.jupiter.api.Test;

class TypicalTargetTest {
    @Test
    void quartiles_are_numbers_somebody_wrote() {
        assertThat(typical("≥90%", 4, "≥95%", 3, "≥98%", 2, "100%", 1))
                .contains(new TypicalTarget(Operator.GE, "%", number("90"), number("95"), number("98"), 10, 0));
    }

    @Test
    void one_target_is_all_quartiles() {
        assertThat(typical("124人", 1))
                .contains(new TypicalTarget(Operator.UNSTATED, "人", number("124"), number("124"), number("124"), 1, 0));
    }

    @Test
    void units_that_convert_are_counted_together_in_the_one_most_written() {
        assertThat(typical("≤5000元/人", 2, "≤0.6万元/人", 1))
                .contains(new TypicalTarget(Operator.LE, "元/人", number("5000"), number("5000"), number("6000"), 3, 0));
        assertThat(typical("≤0.6万元", 2, "5000元", 1).orElseThrow())
                .extracting(TypicalTarget::unit, TypicalTarget::lowerQuartile)
                .containsExactly("万元", number("0.5"));
    }

    @Test
    void other_units_are_counted_and_never_mixed_in() {
        assertThat(typical("34人次", 5, "40人", 3, "45名", 3, "6000元", 1, "6000元/人", 1))
                .contains(new TypicalTarget(Operator.UNSTATED, "人", number("40"), number("40"), number("45"), 6, 7));
    }

    @Test
    void words_ranges_and_doubtful_readings_do_not_count() {
        assertThat(typical("≥95%", 1, "显著提升", 5, "80%-90%", 2, "", 1))
                .contains(new TypicalTarget(Operator.GE, "%", number("95"), number("95"), number("95"), 1, 8));
        assertThat(typical("显著提升", 5)).isEmpty();
        assertThat(TypicalTarget.of(List.of())).isEmpty();
    }

    private static Optional<TypicalTarget> typical(Object... targetsAndUses) {
        return TypicalTarget.of(IntStream.range(0, targetsAndUses.length / 2)
                .mapToObj(i -> new WrittenTarget(
                        (String) targetsAndUses[2 * i], ((Integer) targetsAndUses[2 * i + 1]).longValue()))
                .toList());
    }

    private static BigDecimal number(String plain) {
        return new BigDecimal(plain);
    }
}
