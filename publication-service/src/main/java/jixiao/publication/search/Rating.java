package jixiao.publication.search;

import java.math.BigDecimal;

/** The rating that follows from a published score of 100 points (财预〔2020〕10号): 优 from 90, 良 from 80, 中 from 60, else 差. */
public enum Rating {
    EXCELLENT("优", 90),
    GOOD("良", 80),
    FAIR("中", 60),
    POOR("差", 0);

    private final String label;
    private final BigDecimal from;

    Rating(String label, int from) {
        this.label = label;
        this.from = BigDecimal.valueOf(from);
    }

    public static Rating of(BigDecimal score) {
        for (Rating rating : values()) {
            if (score.compareTo(rating.from) >= 0) {
                return rating;
            }
        }
        return POOR;
    }

    /** As citizens read it. */
    public String label() {
        return label;
    }
}
