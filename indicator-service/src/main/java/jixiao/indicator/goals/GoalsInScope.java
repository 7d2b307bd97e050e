package jixiao.indicator.goals;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import jixiao.kit.identity.Caller;
import jixiao.kit.problem.Problem;
import jixiao.values.FiscalYear;

/** The goals the caller may see; any other does not exist for it. */
@ApplicationScoped
public class GoalsInScope {
    private final Goals goals;
    private final Caller caller;

    GoalsInScope(Goals goals, Caller caller) {
        this.goals = goals;
        this.caller = caller;
    }

    public PerformanceGoal byId(UUID id) {
        return goals.inScope(id, caller.scope()).orElseThrow(() -> Problem.NOT_FOUND.because("没有这个绩效目标，或不在您的权限范围内。"));
    }

    /** The goal of the same project in another year. */
    public PerformanceGoal ofYear(PerformanceGoal goal, FiscalYear year) {
        return goals.inScope(goal.project().projectId(), year, caller.scope())
                .orElseThrow(() -> Problem.NOT_FOUND.because("该项目没有 " + year + " 年度的绩效目标，或不在您的权限范围内。"));
    }

    /** The goals of the same project in the years before, the latest first. */
    public List<PerformanceGoal> before(PerformanceGoal goal) {
        return goals.before(goal.project().projectId(), goal.project().fiscalYear(), caller.scope());
    }

    public GoalVersion version(UUID id, int number) {
        return version(byId(id), number);
    }

    public GoalVersion version(PerformanceGoal goal, int number) {
        return goal.versions()
                .numbered(number)
                .orElseThrow(() -> Problem.NOT_FOUND.because("绩效目标没有第 " + number + " 版。"));
    }
}
