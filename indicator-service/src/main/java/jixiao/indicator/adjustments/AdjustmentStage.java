package jixiao.indicator.adjustments;

/** Where an adjustment stands; {@link AdjustmentStep} holds the ways between. */
public enum AdjustmentStage {
    SUBMITTED("已提交"),
    APPROVED("已批复"),
    RETURNED("已退回"),
    WITHDRAWN("已撤回");

    private final String label;

    AdjustmentStage(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
