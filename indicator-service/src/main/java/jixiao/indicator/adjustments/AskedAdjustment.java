package jixiao.indicator.adjustments;

import jixiao.indicator.goals.PerformanceGoal;

/** An adjustment with the goal it would change. */
public record AskedAdjustment(PerformanceGoal goal, GoalAdjustment adjustment) {}
