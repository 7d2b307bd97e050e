package jixiao.indicator.goals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import jixiao.kit.identity.Caller;
import jixiao.kit.problem.Problem;
import jixiao.values.FiscalYear;

/** What people do with a goal: the unit writes, submits and withdraws it, the offices return and review it. */
@ApplicationScoped
@Transactional
public class WorkOnGoals {
    private final TellGoal tell;
    private final Caller caller;
    private final Clock clock;

    WorkOnGoals(TellGoal tell, Caller caller, Clock clock) {
        this.tell = tell;
        this.caller = caller;
        this.clock = clock;
    }

    public void edit(PerformanceGoal goal, GoalContent content) {
        goal.edit(content, clock.instant()).ifPresent(change -> tell.asked(goal, change, null));
    }

    /** @param year whose goal the content is */
    public void carryOver(PerformanceGoal goal, GoalContent content, FiscalYear year) {
        goal.edit(content, clock.instant()).ifPresent(change -> tell.asked(goal, change, "沿用 " + year + " 年度的绩效目标"));
    }

    public void submit(PerformanceGoal goal) {
        GoalChange change = goal.submit();
        if (change.version().content().isEmpty()) {
            throw Problem.INVALID_FIELD.at("/goal", "年度绩效目标或绩效指标尚未填写，不能提交。请填写后再提交。");
        }
        tell.asked(goal, change, null);
    }

    public void withdraw(PerformanceGoal goal) {
        tell.asked(goal, goal.withdraw(), null);
    }

    public void sendBack(PerformanceGoal goal, String remarks) {
        tell.asked(goal, goal.sendBack(remarks), remarks);
    }

    public void review(PerformanceGoal goal, ReviewDecision decision) {
        GoalChange change = goal.review(decision, caller.name(), clock.instant());
        tell.asked(goal, change, decision.grade().label() + "，" + decision.opinion());
    }
}
