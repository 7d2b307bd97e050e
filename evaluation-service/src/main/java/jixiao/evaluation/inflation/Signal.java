package jixiao.evaluation.inflation;

/** What makes a score look raised (domain.md section 2). */
public enum Signal {
    /** How far the score rate of the indicators lies above the execution rate, as a share of that rate. */
    SCORE_ABOVE_EXECUTION("指标得分率高出预算执行率"),
    /** The share of indicators with all their points. */
    FULL_MARKS("满分指标占比"),
    /** The share of sheets whose indicators all have all their points; of units and regions. */
    FULL_SHEETS("满分项目占比"),
    /** How many word targets are answered with a bare percentage. */
    PERCENT_FOR_WORDS("文字指标以百分比作答"),
    /** The share of answered indicators (of a unit or region: of sheets in all of them) that report exactly the target. */
    ACTUAL_IS_TARGET("实际完成值与指标值完全相同"),
    /** The total, or the mean of the totals, against the median of the peers. */
    ABOVE_PEERS("总分高出同类中位数");

    private final String label;

    Signal(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
