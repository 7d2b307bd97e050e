package jixiao.values.reading;

/**
 * Written, but not understood; the warnings say why.
 *
 * @param text what was written, without blanks
 */
public record Unreadable(Writing writing, String text) implements IndicatorReading {
    @Override
    public ReadingKind kind() {
        return ReadingKind.UNREADABLE;
    }

    @Override
    public String canonical() {
        return text;
    }
}
