package jixiao.indicator.kinship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jixiao.indicator.goals.GoalMoved;
import jixiao.indicator.goals.PerformanceGoal;

/** Keeps what goals are compared by up to date, in the transaction of the step that changed them. */
@ApplicationScoped
class KinshipKept {
    private final MarkedGoals marked;

    KinshipKept(MarkedGoals marked) {
        this.marked = marked;
    }

    void follow(@Observes GoalMoved moved) {
        PerformanceGoal goal = moved.goal();
        marked.mark(MarkedGoal.of(
                goal.id(),
                goal.current().number(),
                goal.project().region(),
                goal.project().fiscalYear(),
                goal.project().name(),
                goal.current().content()));
    }
}
