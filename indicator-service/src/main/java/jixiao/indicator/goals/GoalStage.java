package jixiao.indicator.goals;

/** Where a goal stands; {@link GoalStep} holds the ways between. */
public enum GoalStage {
    DRAFT("草稿"),
    SUBMITTED("已提交"),
    REVIEWED("已审核"),
    RETURNED("已退回"),
    APPROVED("已批复"),
    /** A library document states it; nobody reviewed or approved it in the suite. */
    RECORDED("据文件登记");

    private final String label;

    GoalStage(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
