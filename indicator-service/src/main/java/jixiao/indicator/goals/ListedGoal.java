package jixiao.indicator.goals;

/** A goal with the version that counts. */
public record ListedGoal(PerformanceGoal goal, GoalVersion version) {}
