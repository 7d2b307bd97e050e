package jixiao.publication.releases;

/** What a self-evaluation was rated, by the bands of the rule profile it was scored under. */
public enum Rating {
    EXCELLENT("优"),
    GOOD("良"),
    FAIR("中"),
    POOR("差");

    private final String label;

    Rating(String label) {
        this.label = label;
    }

    /** As citizens read it. */
    public String label() {
        return label;
    }
}
