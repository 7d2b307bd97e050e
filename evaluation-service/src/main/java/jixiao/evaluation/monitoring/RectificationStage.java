package jixiao.evaluation.monitoring;

/** Where a rectification stands. What was sent back is demanded again. */
public enum RectificationStage {
    DEMANDED("待整改"),
    ANSWERED("已反馈"),
    ACCEPTED("已通过"),
    CANCELLED("已撤销");

    private final String label;

    RectificationStage(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
