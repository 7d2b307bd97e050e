package jixiao.evaluation.monitoring;

/** Where a monitoring report stands. A returned report is open again. */
public enum ReportStage {
    OPEN("填报中"),
    SUBMITTED("已提交"),
    REVIEWED("已审核");

    private final String label;

    ReportStage(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
