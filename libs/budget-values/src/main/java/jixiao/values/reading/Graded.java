package jixiao.values.reading;

/** The evaluator's answer to a qualitative indicator, in the 2020 or the older wording (财预〔2020〕10号). */
public record Graded(Writing writing, Achievement achievement, String text) implements IndicatorReading {
    /** The three grades; their labels and bands differ by profile, their order does not. */
    public enum Achievement {
        ACHIEVED,
        PARTLY_ACHIEVED,
        NOT_ACHIEVED
    }

    @Override
    public ReadingKind kind() {
        return ReadingKind.GRADED;
    }

    @Override
    public String canonical() {
        return text;
    }
}
