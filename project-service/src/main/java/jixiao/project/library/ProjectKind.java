package jixiao.project.library;

/** 项目类别. */
public enum ProjectKind {
    PERSONNEL("人员类"),
    OPERATIONS("运转类"),
    TARGETED("特定目标类");

    private final String label;

    ProjectKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
