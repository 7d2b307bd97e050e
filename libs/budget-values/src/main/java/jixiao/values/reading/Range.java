package jixiao.values.reading;

import org.jspecify.annotations.Nullable;

/**
 * Everything between two numbers, both included, such as 80%–90% or 3至5天.
 *
 * @param within the span the value belongs to where one is written before it (全年60门), or null
 */
public record Range(
        Writing writing, Measure measure, @Nullable TimeSpan within) implements MeasuredReading {
    @Override
    public ReadingKind kind() {
        return ReadingKind.RANGE;
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
