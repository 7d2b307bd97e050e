package jixiao.evaluation.scoring;

/** What is looked for in a sheet. The codes are stable; those beginning with O are the ones found in real documents. */
public enum Check {
    EXECUTION_RATE_WRONG("O1", Severity.WARNING),
    EXECUTION_OUTSIDE_TOTAL("O2", Severity.WARNING),
    EXECUTION_SCORE_NOT_DERIVABLE("O3", Severity.WARNING),
    CAPTION_POINTS_DIFFER("O4", Severity.WARNING),
    NAME_TARGET_ACTUAL_SAME("O10", Severity.WARNING),
    PERCENT_FOR_WORDS("O11", Severity.WARNING),
    POINT_LOST_UNEXPLAINED("O31", Severity.ERROR),
    POINT_LOST_FOR_SAVING("O33", Severity.WARNING),
    EXECUTION_SCORE_ROUNDED("execution-score-rounded", Severity.HINT),
    EXECUTION_SCORE_BY_OTHER_RULE("execution-score-by-other-rule", Severity.WARNING),
    EXECUTION_RATE_UNREADABLE("execution-rate-unreadable", Severity.WARNING),
    EXECUTION_RATE_AS_SHARE("execution-rate-as-share", Severity.HINT),
    EXECUTION_MONEY_MISSING("execution-money-missing", Severity.WARNING),
    EXECUTION_NOT_APPLICABLE("execution-not-applicable", Severity.WARNING),
    EXECUTION_LOW_UNEXPLAINED("execution-low-unexplained", Severity.ERROR),
    SCORE_DIFFERS("score-differs", Severity.WARNING),
    SCORE_ROUNDED("score-rounded", Severity.HINT),
    SCORE_BY_OTHER_RULE("score-by-other-rule", Severity.WARNING),
    SCORE_BY_OTHER_READING("score-by-other-reading", Severity.HINT),
    SCORE_DIFFERS_UNEXPLAINED("score-differs-unexplained", Severity.ERROR),
    SCORE_TYPED_FORBIDDEN("score-typed-forbidden", Severity.ERROR),
    SCORE_OUTSIDE_BAND("score-outside-band", Severity.ERROR),
    SCORE_ABOVE_POINTS("score-above-points", Severity.ERROR),
    SCORE_WITHOUT_RULE("score-without-rule", Severity.HINT),
    SCORE_WITHOUT_ACTUAL("score-without-actual", Severity.WARNING),
    SCORE_NOT_COUNTED("score-not-counted", Severity.WARNING),
    SCORE_MISSING("score-missing", Severity.ERROR),
    NOT_APPLICABLE_UNEXPLAINED("not-applicable-unexplained", Severity.ERROR),
    FAR_OVER_TARGET_UNEXPLAINED("far-over-target-unexplained", Severity.ERROR),
    EXPLANATION_TOO_LONG("explanation-too-long", Severity.ERROR),
    CLASS_UNKNOWN("class-unknown", Severity.WARNING),
    CLASS_MISSING("class-missing", Severity.WARNING),
    POINTS_PROPOSED("points-proposed", Severity.WARNING),
    POINTS_MISSING("points-missing", Severity.WARNING),
    POINTS_OFF_PROFILE("points-off-profile", Severity.WARNING),
    POINTS_NOT_FULL("points-not-full", Severity.ERROR),
    TOTAL_DIFFERS("total-differs", Severity.WARNING),
    TOTAL_ROUNDED("total-rounded", Severity.HINT),
    SCORE_INFLATED("score-inflated", Severity.WARNING);

    private final String code;
    private final Severity severity;

    Check(String code, Severity severity) {
        this.code = code;
        this.severity = severity;
    }

    public String code() {
        return code;
    }

    public Severity severity() {
        return severity;
    }

    public Finding at(Cell cell, String message) {
        return new Finding(this, cell, message);
    }
}
