package jixiao.indicator.goals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/**
 * What happens to a goal because something happened to its project-year. Facts come in order for one project; one that
 * is not newer than what is known changes nothing. A step the goal has taken already, over REST, is not taken twice.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class FollowProjects {
    private final Goals goals;
    private final TellGoal tell;
    private final Clock clock;

    FollowProjects(Goals goals, TellGoal tell, Clock clock) {
        this.goals = goals;
        this.tell = tell;
        this.clock = clock;
    }

    /** Opens the goal, or states a new version when the edited registration proposes something else. */
    public void registered(ProjectFacts facts, Optional<GoalContent> proposed, String eventType) {
        Optional<PerformanceGoal> known = goals.of(facts.projectId(), facts.fiscalYear());
        if (known.isEmpty()) {
            open(facts, proposed.orElse(GoalContent.EMPTY), eventType);
        } else if (known.get().learn(facts) && proposed.isPresent()) {
            propose(known.get(), proposed.get(), eventType);
        }
    }

    /**
     * A goal submitted by itself is taken back first: its unit is still at work on the registration. An approved one
     * stays as it is: from then on the unit asks for an adjustment.
     */
    private void propose(PerformanceGoal goal, GoalContent content, String eventType) {
        if (goal.stage() == GoalStage.SUBMITTED && !goal.current().content().equals(content)) {
            tell.followed(goal, goal.withdraw(), eventType);
        }
        if (GoalStep.EDIT.isOpenTo(goal.stage())) {
            goal.edit(content, clock.instant()).ifPresent(step -> tell.followed(goal, step, eventType));
        }
    }

    public void submitted(ProjectFacts facts, String eventType) {
        PerformanceGoal goal = known(facts);
        if (goal.learn(facts) && GoalStep.SUBMIT.isOpenTo(goal.stage())) {
            tell.followed(goal, goal.submit(), eventType);
        }
    }

    public void withdrawn(ProjectFacts facts, String eventType) {
        PerformanceGoal goal = known(facts);
        if (goal.learn(facts) && GoalStep.WITHDRAW.isOpenTo(goal.stage())) {
            tell.followed(goal, goal.withdraw(), eventType);
        }
    }

    public void returned(ProjectFacts facts, String remarks, String eventType) {
        PerformanceGoal goal = known(facts);
        if (goal.learn(facts) && GoalStep.RETURN.isOpenTo(goal.stage())) {
            tell.followed(goal, goal.sendBack(remarks), eventType);
        }
    }

    /** The project changed desks, or its money did, and the goal stays where it is. */
    public void moved(ProjectFacts facts) {
        known(facts).learn(facts);
    }

    public void budgetApproved(ProjectFacts facts, int goalVersion, String eventType) {
        PerformanceGoal goal = known(facts);
        if (goal.learn(facts)) {
            goal.approve(goalVersion).ifPresent(change -> tell.followed(goal, change, eventType));
        }
    }

    /** A document states the goal: of a library entry, or (approved) of published targets or a self-evaluation. */
    public void recorded(
            ProjectFacts facts, GoalContent content, SourceDocument source, boolean approved, String eventType) {
        Optional<PerformanceGoal> known = goals.of(facts.projectId(), facts.fiscalYear());
        PerformanceGoal goal = known.orElseGet(() -> PerformanceGoal.of(facts));
        if (known.isPresent() && !goal.learn(facts)) {
            return;
        }
        Optional<GoalChange> change = goal.record(content, source, approved, clock.instant());
        if (known.isEmpty()) {
            goals.add(goal);
        }
        change.ifPresent(step -> tell.followed(goal, step, eventType));
    }

    private void open(ProjectFacts facts, GoalContent content, String eventType) {
        PerformanceGoal goal = PerformanceGoal.of(facts);
        Optional<GoalChange> change = goal.edit(content, clock.instant());
        goals.add(goal);
        change.ifPresent(step -> tell.followed(goal, step, eventType));
    }

    private PerformanceGoal known(ProjectFacts facts) {
        return goals.of(facts.projectId(), facts.fiscalYear())
                .orElseThrow(() -> new IllegalStateException(
                        "no goal of project " + facts.projectId() + " in " + facts.fiscalYear() + " is known"));
    }
}
