package jixiao.indicator.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Collectors;
import jixiao.indicator.goals.GoalVersion;
import jixiao.indicator.goals.PerformanceGoal;
import jixiao.kit.identity.Caller;

/** The review sheets of stored goals, with what people accepted of the findings. Each is made anew when it is asked for. */
@ApplicationScoped
public class ReviewSheets {
    private final ReviewGoal review;
    private final AcceptedFindings accepted;
    private final Caller caller;

    ReviewSheets(ReviewGoal review, AcceptedFindings accepted, Caller caller) {
        this.review = review;
        this.accepted = accepted;
        this.caller = caller;
    }

    public ReviewSheet of(PerformanceGoal goal, GoalVersion version) {
        return review.sheetOf(goal, version, caller.scope())
                .accepting(
                        accepted.of(goal.id()).stream()
                                .collect(Collectors.toMap(AcceptedFinding::mark, AcceptedFinding::acceptance)),
                        version.content());
    }
}
