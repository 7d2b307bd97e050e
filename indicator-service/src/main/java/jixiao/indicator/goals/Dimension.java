package jixiao.indicator.goals;

/** The four sides a goal is reviewed from (绩效目标审核). */
public enum Dimension {
    COMPLETENESS("完整性"),
    RELEVANCE("相关性"),
    APPROPRIATENESS("适当性"),
    FEASIBILITY("可行性");

    private final String label;

    Dimension(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
