package jixiao.indicator.goals;

/** Said inside the service, in the transaction of a step: the goal took it, and its current version may be another. */
public record GoalMoved(PerformanceGoal goal) {}
