package jixiao.evaluation.scoring;

/**
 * A calculation that is written out only when it is read. Most of what a year's sheets are scored by, and nearly all of
 * what a published score is tried against, nobody ever reads.
 */
@FunctionalInterface
public interface Wording {
    String text();
}
