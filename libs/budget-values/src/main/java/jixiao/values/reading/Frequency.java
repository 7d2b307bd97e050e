package jixiao.values.reading;

/** How often in one stretch of time: 每月1次, ≥4次/周. The stretch is the measure's denominator. */
public record Frequency(Writing writing, Measure measure) implements MeasuredReading {
    @Override
    public ReadingKind kind() {
        return ReadingKind.FREQUENCY;
    }

    @Override
    public String canonical() {
        return measure.canonical();
    }
}
