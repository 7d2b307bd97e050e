package jixiao.evaluation.report;

/**
 * A figure in a report's text that does not agree with the data.
 *
 * @param sentence the sentence it stands in, as written
 * @param message one sentence in Chinese with both figures and what to do
 */
public record FigureFinding(String code, String sentence, String message) {
    public static final String DIFFERS = "report-figure-differs";
    /** domain.md O28: 发放率 beside another 支付率. */
    public static final String TWO_RATES = "O28";
}
