package jixiao.indicator.goals;

/** A step that was taken, and the version of the goal it is about. */
public record GoalChange(GoalStep step, GoalVersion version) {}
