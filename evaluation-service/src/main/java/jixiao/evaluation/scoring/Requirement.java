package jixiao.evaluation.scoring;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What a target asks for, once its value is read; numbers are in the unit of the actual value. */
public sealed interface Requirement {

    /** ≥, or a bare number; {@code strict} for &gt;. */
    record AtLeast(BigDecimal target, boolean strict) implements Requirement {}

    /** ≤, or a bare number under cost; {@code strict} for &lt;. */
    record AtMost(BigDecimal target, boolean strict) implements Requirement {}

    /** Exactly zero: there is no proportion of nothing. */
    record Nothing() implements Requirement {}

    record Between(BigDecimal low, BigDecimal high) implements Requirement {}

    record ByDate(LocalDate deadline) implements Requirement {}

    /** A target in words: a grade, a trend, a manner, a completion. */
    record InWords(String text) implements Requirement {}

    /** A target that cannot be scored as it is written. */
    record Unclear(String reason) implements Requirement {}
}
