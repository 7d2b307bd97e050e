package jixiao.indicator.carryover.rest;

import java.util.List;
import jixiao.indicator.goals.GoalComparison;
import jixiao.indicator.goals.rest.GoalView;
import jixiao.indicator.review.rest.FindingView;

/**
 * A goal after it took over an earlier year's.
 *
 * @param comparison of that year's version with the goal as it is now
 * @param replaced what the goal said before
 * @param otherYears cells that bear a date of another year and have to be changed
 */
public record CarryOverView(
        GoalView goal, GoalComparison comparison, GoalComparison replaced, List<FindingView> otherYears) {}
