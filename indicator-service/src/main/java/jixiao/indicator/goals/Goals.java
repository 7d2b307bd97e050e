package jixiao.indicator.goals;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jixiao.kit.identity.Scope;
import jixiao.values.FiscalYear;

/** The goals of all project-years, one each. */
public interface Goals {
    Optional<PerformanceGoal> of(UUID projectId, FiscalYear year);

    Optional<PerformanceGoal> inScope(UUID projectId, FiscalYear year, Scope scope);

    /** Empty also when the goal belongs to an organisation outside the scope. */
    Optional<PerformanceGoal> inScope(UUID id, Scope scope);

    /** The goals of a project in the years before, the latest first. */
    List<PerformanceGoal> before(UUID projectId, FiscalYear year, Scope scope);

    /** In order of {@link GoalCursor}. */
    List<ListedGoal> list(Scope scope, GoalFilter filter, int limit);

    /** All reviews ever decided on a goal, oldest first. */
    List<GoalReview> reviewsOf(UUID goalId);

    void add(PerformanceGoal goal);
}
