package jixiao.indicator.adjustments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import jixiao.indicator.goals.Adjusted;
import jixiao.indicator.goals.GoalChange;
import jixiao.indicator.goals.GoalComparison;
import jixiao.indicator.goals.GoalContent;
import jixiao.indicator.goals.GoalVersion;
import jixiao.indicator.goals.PerformanceGoal;
import jixiao.indicator.goals.ReviewDecision;
import jixiao.indicator.goals.TellGoal;
import jixiao.kit.audit.AuditTrail;
import jixiao.kit.identity.Caller;
import jixiao.kit.problem.Problem;

/** What people do with the adjustment of an approved goal: the unit asks for it, the offices decide. */
@ApplicationScoped
@Transactional
public class AdjustGoals {
    private final Adjustments adjustments;
    private final TellGoal tell;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    AdjustGoals(Adjustments adjustments, TellGoal tell, AuditTrail audit, Caller caller, Clock clock) {
        this.adjustments = adjustments;
        this.tell = tell;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    public GoalAdjustment ask(PerformanceGoal goal, String reason, GoalContent content) {
        adjustments.openOf(goal.id()).ifPresent(open -> {
            throw Problem.ILLEGAL_STEP.because("第 " + open.number() + " 次调整申请尚待批复，不能再提出。请先撤回该申请，或等待批复。");
        });
        GoalVersion approved = goal.current();
        GoalChange change = goal.adjust(content, clock.instant());
        if (content.isEmpty()) {
            throw Problem.INVALID_FIELD.at("/goal", "年度绩效目标或绩效指标没有填写。请填写调整后的完整内容。");
        }
        if (GoalComparison.between(approved, change.version()).findsNothing()) {
            throw Problem.INVALID_FIELD.at("/indicators", "与批复的绩效目标相比没有变化，不必调整。请改动需要调整的内容后再提出。");
        }
        Adjusted asked = new Adjusted(
                adjustments.countOf(goal.id()) + 1,
                reason,
                approved.number(),
                change.version().number());
        GoalAdjustment adjustment = new GoalAdjustment(goal.id(), asked, caller.name(), clock.instant());
        adjustments.add(adjustment);
        tell.asked(goal, change, reason);
        return adjustment;
    }

    public void approve(PerformanceGoal goal, GoalAdjustment adjustment, ReviewDecision decision) {
        adjustment.approve(caller.name(), clock.instant());
        if (!decision.letsIn()) {
            throw Problem.INVALID_FIELD.at("/grade", "审核为中或差的，不能批复调整。请退回单位并注明需要修改之处。");
        }
        if (goal.current().number() != adjustment.adjusted().previousVersion()) {
            throw Problem.ILLEGAL_STEP.because(
                    "提出申请后，文件已另行登记批复的绩效目标（第 " + goal.current().number() + " 版），所作的比较已不适用。请退回，由单位重新提出。");
        }
        GoalChange change = goal.approveAdjusted(adjustment.adjusted(), decision, caller.name(), clock.instant());
        tell.asked(goal, change, decision.grade().label() + "，" + decision.opinion());
    }

    public void sendBack(GoalAdjustment adjustment, String remarks) {
        adjustment.sendBack(remarks, caller.name(), clock.instant());
        trace(AdjustmentStep.RETURN, adjustment, "：" + remarks);
    }

    public void withdraw(GoalAdjustment adjustment) {
        adjustment.withdraw(caller.name(), clock.instant());
        trace(AdjustmentStep.WITHDRAW, adjustment, "");
    }

    private void trace(AdjustmentStep step, GoalAdjustment adjustment, String remarks) {
        audit.record(step.action(), "goal", adjustment.goalId(), "第 " + adjustment.number() + " 次调整" + remarks);
    }
}
