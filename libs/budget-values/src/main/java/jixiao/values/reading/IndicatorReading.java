package jixiao.values.reading;

import java.math.BigDecimal;
import java.util.List;

/**
 * What an indicator value says. The kinds are closed; the accessors here are the flat view every reader of a reading
 * can rely on, the records hold the typed parts. Two readings say the same when everything but {@link #writing()} is
 * equal; reading {@link #canonical()} again gives a reading that says the same.
 */
public sealed interface IndicatorReading
        permits MeasuredReading, Deadline, Period, Qualitative, Graded, Composite, Unreadable, Missing {
    Writing writing();

    ReadingKind kind();

    /** The value as this suite would write it, such as {@code ≥95%} for “不低于９５％”. */
    String canonical();

    default String raw() {
        return writing().raw();
    }

    default Confidence confidence() {
        return writing().confidence();
    }

    default List<Warning> warnings() {
        return writing().warnings();
    }

    default Operator operator() {
        return Operator.UNSTATED;
    }

    /** The numbers in the order written, exact and in {@link #unit()}; dates give none. */
    default List<BigDecimal> values() {
        return List.of();
    }

    /** The unit as a person writes it (%, ‰, 人, 元, 万元), empty when there is none. */
    default String unit() {
        return "";
    }

    /** The denominators: 人 and 天 for 元/人·天. */
    default List<String> per() {
        return List.of();
    }

    /** The time a value stands for: 年 of 元/年, “2025年1月至12月”; empty when none is written. */
    default String period() {
        return "";
    }

    /** The date something is due, such as “2025年12月底”; empty when none is written. */
    default String deadline() {
        return "";
    }

    /** Whether the other reading has the same meaning, however both were written and however surely they were read. */
    default boolean saysTheSameAs(IndicatorReading other) {
        return kind() == other.kind()
                && operator() == other.operator()
                && values().equals(other.values())
                && unit().equals(other.unit())
                && per().equals(other.per())
                && period().equals(other.period())
                && deadline().equals(other.deadline())
                && direction() == other.direction()
                && canonical().equals(other.canonical());
    }

    default Direction direction() {
        return operator().direction();
    }
}
