package jixiao.values.reading;

/** A span of time as the value itself: 2025年1-12月, 7-9月份, 2023年度. */
public record Period(Writing writing, TimeSpan span) implements IndicatorReading {
    @Override
    public ReadingKind kind() {
        return ReadingKind.PERIOD;
    }

    @Override
    public String period() {
        return span.text();
    }

    @Override
    public String canonical() {
        return span.text();
    }
}
