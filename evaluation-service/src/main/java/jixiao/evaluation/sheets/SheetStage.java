package jixiao.evaluation.sheets;

/** Where a sheet stands. A returned sheet is open again: the same steps lead out of both. */
public enum SheetStage {
    OPEN("填报中"),
    SUBMITTED("已提交"),
    /** The department has passed it; finance is next. */
    REVIEWED("部门已审核"),
    COMPLETED("已完成"),
    /** The project was given up in the course of the year: nothing is to be evaluated. */
    CANCELLED("已取消");

    private final String label;

    SheetStage(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
