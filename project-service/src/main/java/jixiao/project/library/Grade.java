package jixiao.project.library;

/** The outcome of a goal review: 优 enters the budget, 良 improves and then enters, 中 and 差 do not. */
public enum Grade {
    EXCELLENT("优"),
    GOOD("良"),
    FAIR("中"),
    POOR("差");

    private final String label;

    Grade(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean letsIn() {
        return this == EXCELLENT || this == GOOD;
    }
}
