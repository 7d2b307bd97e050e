package jixiao.evaluation.statistics;

/** Sums and means over completed sheets. */
public interface Summaries {
    Summary of(Selection selection);
}
