package jixiao.publication.releases;

/** The three times a year a project's performance is shown to the public (domain.md section 1). */
public enum DisclosureKind {
    LIBRARY("项目库", "项目库年度绩效表"),
    TARGET("绩效目标", "部门项目支出预算绩效目标"),
    SELF_EVALUATION("绩效自评", "部门项目支出绩效自评");

    private final String label;
    private final String title;

    DisclosureKind(String label, String title) {
        this.label = label;
        this.title = title;
    }

    /** As citizens read it in a list. */
    public String label() {
        return label;
    }

    /** What a release of this kind is called after department and year. */
    public String title() {
        return title;
    }
}
