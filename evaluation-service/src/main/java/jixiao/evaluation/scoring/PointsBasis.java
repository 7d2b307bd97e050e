package jixiao.evaluation.scoring;

/** Which points a total is made of. */
public enum PointsBasis {
    /** The points the sheet gives its rows, and the execution score that was typed. */
    AS_GIVEN,
    /**
     * The points the profile gives each group: the rows of a group are scaled to them, and execution is scored by the
     * profile's rule. So a year can be replayed under the rules of another region.
     */
    OF_PROFILE
}
