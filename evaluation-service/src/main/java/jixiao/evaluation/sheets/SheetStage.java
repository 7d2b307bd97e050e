package jixiao.evaluation.sheets;

/** Where a sheet stands. A returned sheet is open again: the same steps lead out of both. */
public enum SheetStage {
    OPEN("填报中"),
    SUBMITTED("已提交"),
    COMPLETED("已完成");

    private final String label;

    SheetStage(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
