package jixiao.values.reading;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** All numbers between two ends; a null end is open to infinity. */
record Interval(
        @Nullable BigDecimal low,
        boolean lowExcluded,
        @Nullable BigDecimal high,
        boolean highExcluded) {
    static Interval of(BigDecimal low, BigDecimal high) {
        return new Interval(low, false, high, false);
    }

    static Interval atLeast(BigDecimal low, boolean excluded) {
        return new Interval(low, excluded, null, false);
    }

    static Interval atMost(BigDecimal high, boolean excluded) {
        return new Interval(null, false, high, excluded);
    }

    boolean contains(Interval other) {
        return isLowEnough(other) && isHighEnough(other);
    }

    boolean isApartFrom(Interval other) {
        return isBelow(other) || other.isBelow(this);
    }

    private boolean isLowEnough(Interval other) {
        if (low == null || other.low == null) {
            return low == null;
        }
        int order = low.compareTo(other.low);
        return order < 0 || order == 0 && (!lowExcluded || other.lowExcluded);
    }

    private boolean isHighEnough(Interval other) {
        if (high == null || other.high == null) {
            return high == null;
        }
        int order = high.compareTo(other.high);
        return order > 0 || order == 0 && (!highExcluded || other.highExcluded);
    }

    private boolean isBelow(Interval other) {
        if (high == null || other.low == null) {
            return false;
        }
        int order = high.compareTo(other.low);
        return order < 0 || order == 0 && (highExcluded || other.lowExcluded);
    }
}
