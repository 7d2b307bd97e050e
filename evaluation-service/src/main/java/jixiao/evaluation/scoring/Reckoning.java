package jixiao.evaluation.scoring;

import jixiao.profiles.Attainment;

/** What a rule gives before anything is rounded. */
sealed interface Reckoning {

    /**
     * A share of the points.
     *
     * @param share 1 = all points
     * @param wording the calculation
     * @param factor whether its text is multiplied by the points in a formula; else it says why all or nothing is due
     * @param met whether the target was reached
     * @param farOver whether the actual value lies so far over the target that the rules ask why
     */
    record Share(RuleKind kind, Fraction share, Wording wording, boolean factor, boolean met, boolean farOver)
            implements Reckoning {}

    record Grade(Attainment grade) implements Reckoning {}

    /** @param reason one sentence in Chinese: why no rule gives a score */
    record Open(RuleKind kind, String reason) implements Reckoning {}
}
