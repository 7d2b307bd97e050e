package jixiao.evaluation.years;

/** Said within the transaction that reopens a year: what came late may go on. */
public record YearReopened(RegionYear year) {}
