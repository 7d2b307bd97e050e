package jixiao.evaluation.monitoring;

/** Who has an execution alert on the desk, or what became of it. */
public enum AlertStage {
    UNIT("单位整改中"),
    DEPARTMENT("已升级至主管部门"),
    FINANCE("已升级至财政部门"),
    SUSPENSION_PROPOSED("建议暂停拨款"),
    SUSPENDED("已决定暂停拨款"),
    KEPT("已决定不暂停"),
    CLEARED("已解除");

    private final String label;

    AlertStage(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether a term runs after which the next one is told. */
    boolean hasTerm() {
        return this == UNIT || this == DEPARTMENT || this == FINANCE;
    }
}
