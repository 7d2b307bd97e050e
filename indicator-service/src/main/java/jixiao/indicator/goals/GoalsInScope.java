package jixiao.indicator.goals;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import jixiao.kit.identity.Caller;
import jixiao.kit.problem.Problem;

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

    public GoalVersion version(UUID id, int number) {
        return byId(id).version(number).orElseThrow(() -> Problem.NOT_FOUND.because("绩效目标没有第 " + number + " 版。"));
    }
}
