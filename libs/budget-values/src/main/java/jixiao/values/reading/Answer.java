package jixiao.values.reading;

/** The evaluator's grade for a qualitative target. */
public record Answer(Graded.Achievement achievement) implements Comparison.Evidence {}
