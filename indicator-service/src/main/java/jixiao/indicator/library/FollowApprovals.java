package jixiao.indicator.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jixiao.indicator.goals.GoalMoved;

/** Counts a goal's targets from the moment it is approved, in the transaction that approves it. */
@ApplicationScoped
class FollowApprovals {
    private final ApprovedTargets targets;

    FollowApprovals(ApprovedTargets targets) {
        this.targets = targets;
    }

    void follow(@Observes GoalMoved moved) {
        Integer approved = moved.goal().versions().approved();
        if (approved != null) {
            targets.follow(moved.goal().id(), approved);
        }
    }
}
