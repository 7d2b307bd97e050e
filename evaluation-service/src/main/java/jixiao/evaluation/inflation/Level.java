package jixiao.evaluation.inflation;

/** Whose scores are looked at, and who the peers are. */
public enum Level {
    /** One sheet among those of its region. */
    PROJECT,
    /** A unit among those of its region. */
    UNIT,
    /** A region among those of the same kind in the region around it. */
    REGION
}
