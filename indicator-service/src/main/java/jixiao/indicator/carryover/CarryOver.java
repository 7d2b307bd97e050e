package jixiao.indicator.carryover;

import java.util.List;
import jixiao.indicator.goals.GoalComparison;
import jixiao.indicator.goals.PerformanceGoal;
import jixiao.indicator.review.Finding;

/**
 * A goal that took over what an earlier year's said.
 *
 * @param sinceThen what the goal says otherwise than that year's; nothing until its clerk edits it
 * @param replaced what it said before it was taken over
 * @param datedBack cells that bear a date of another year, for the clerk to change
 */
public record CarryOver(
        PerformanceGoal goal, GoalComparison sinceThen, GoalComparison replaced, List<Finding> datedBack) {}
