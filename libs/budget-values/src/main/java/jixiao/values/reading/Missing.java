package jixiao.values.reading;

/** Nothing was written, or only a dash. */
public record Missing(Writing writing) implements IndicatorReading {
    @Override
    public ReadingKind kind() {
        return ReadingKind.MISSING;
    }

    @Override
    public String canonical() {
        return "";
    }
}
