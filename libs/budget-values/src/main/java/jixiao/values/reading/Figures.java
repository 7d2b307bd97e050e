package jixiao.values.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Target and actual as exact numbers in one unit.
 *
 * @param direction positive: at least {@link #low}; reverse: at most {@link #high}; neutral: between both
 * @param low the least that meets the target, null where there is none
 * @param high the most that meets the target, null where there is none
 * @param actual the number reached; of an actual range the end nearer to missing
 * @param unit the unit of all three with its denominators, such as 元/人; empty when none is written
 * @param notes in Chinese, what was assumed
 */
public record Figures(
        Direction direction,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        BigDecimal actual,
        String unit,
        List<String> notes)
        implements Comparison.Evidence {
    private static final int RATIO_SCALE = 20;

    public Figures {
        notes = List.copyOf(notes);
        if (low == null && high == null) {
            throw new IllegalArgumentException("a target has at least one bound");
        }
    }

    /** The bound the actual is measured by: the low end unless only the high end exists or the actual is above it. */
    public BigDecimal target() {
        if (high != null && (low == null || actual.compareTo(high) > 0)) {
            return high;
        }
        if (low == null) {
            throw new IllegalStateException("a target has at least one bound");
        }
        return low;
    }

    /** Actual ÷ {@link #target()}, half-up to 20 decimals; empty when the target is zero. */
    public Optional<BigDecimal> ratio() {
        BigDecimal target = target();
        return target.signum() == 0
                ? Optional.empty()
                : Optional.of(actual.divide(target, RATIO_SCALE, RoundingMode.HALF_UP));
    }
}
