package jixiao.indicator.goals;

/** What a review gives a dimension or a whole goal: 优 enters the budget, 良 too, 中 is sent back, 差 must not enter. */
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
}
