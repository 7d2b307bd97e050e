package jixiao.values.reading;

import org.jspecify.annotations.Nullable;

/**
 * One number in one unit, such as ≥95%, 124人 or 人均6000元.
 *
 * @param within the span the value belongs to where one is written before it (全年60门), or null
 */
public record Quantity(
        Writing writing, Measure measure, @Nullable TimeSpan within) implements MeasuredReading {
    @Override
    public ReadingKind kind() {
        return ReadingKind.QUANTITY;
    }

    @Override
    public String period() {
        return within == null ? MeasuredReading.super.period() : within.text();
    }

    @Override
    public String canonical() {
        return (within == null ? "" : within.text()) + measure.canonical();
    }
}
