package jixiao.evaluation.report;

/** Where a report stands. A returned report is a draft again: the same steps lead out of both. */
public enum YearReportStage {
    DRAFT("草稿"),
    SUBMITTED("已提交"),
    COMPLETED("已办结");

    private final String label;

    YearReportStage(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
