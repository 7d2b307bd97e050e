package jixiao.values.reading;

/**
 * Words instead of numbers. Whether they are met is for the evaluator to say.
 *
 * @param text the words without blanks
 */
public record Qualitative(Writing writing, Aspect aspect, String text) implements IndicatorReading {
    /** What the words describe. */
    public enum Aspect {
        /** 显著, 优等, 健全, 满意 */
        GRADE,
        /** 逐步改善, 有所缓解, 进一步提升 */
        TREND,
        /** 按月足额缴纳, 一次性发放 */
        MANNER,
        /** 已完成, 完全符合 */
        COMPLETION
    }

    @Override
    public ReadingKind kind() {
        return ReadingKind.QUALITATIVE;
    }

    @Override
    public String canonical() {
        return text;
    }
}
