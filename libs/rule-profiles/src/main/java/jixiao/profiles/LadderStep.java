package jixiao.profiles;

/** One rung of the ladder from a rating to next year's budget; every rating has exactly one. The ladder is [K]. */
public record LadderStep(Rating rating, NextBudget next) {}
