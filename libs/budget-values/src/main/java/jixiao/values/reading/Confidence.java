package jixiao.values.reading;

/** How sure a reading is; a person should look at anything that is {@link #DOUBTFUL}. */
public enum Confidence {
    CERTAIN,
    LIKELY,
    DOUBTFUL;

    Confidence atMost(Confidence ceiling) {
        return compareTo(ceiling) > 0 ? this : ceiling;
    }
}
