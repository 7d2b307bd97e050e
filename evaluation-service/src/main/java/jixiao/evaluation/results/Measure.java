package jixiao.evaluation.results;

/** What becomes of a project's budget. */
public enum Measure {
    KEEP("优先保障"),
    IMPROVE("完善后予以支持"),
    CUT("核减预算"),
    STOP("取消");

    private final String label;

    Measure(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
