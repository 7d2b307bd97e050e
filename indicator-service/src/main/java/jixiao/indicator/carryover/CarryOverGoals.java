package jixiao.indicator.carryover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import jixiao.indicator.goals.GoalComparison;
import jixiao.indicator.goals.GoalVersion;
import jixiao.indicator.goals.GoalsInScope;
import jixiao.indicator.goals.PerformanceGoal;
import jixiao.indicator.goals.WorkOnGoals;
import jixiao.indicator.review.Finding;
import jixiao.indicator.review.ReviewSheets;
import jixiao.indicator.review.checks.AnotherYear;
import jixiao.kit.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Starts a year's goal from what was approved, or stated by a document, for an earlier year. */
@ApplicationScoped
@Transactional
public class CarryOverGoals {
    private static final String DATED_BACK = new AnotherYear().card().id();

    private final GoalsInScope inScope;
    private final WorkOnGoals work;
    private final ReviewSheets sheets;

    CarryOverGoals(GoalsInScope inScope, WorkOnGoals work, ReviewSheets sheets) {
        this.inScope = inScope;
        this.work = work;
        this.sheets = sheets;
    }

    /** @param from the goal to take over, also of another project; null for the same project's latest earlier year */
    public CarryOver into(PerformanceGoal goal, @Nullable UUID from) {
        PerformanceGoal earlier = from == null ? latestBefore(goal) : named(from, goal);
        GoalVersion then = earlier.versions().standing().orElseThrow();
        GoalVersion before = goal.current();
        work.carryOver(goal, then.content(), earlier.project().fiscalYear());
        return new CarryOver(
                goal,
                GoalComparison.between(then, goal.current()).against(earlier),
                GoalComparison.between(before, goal.current()),
                datedBack(goal));
    }

    private PerformanceGoal latestBefore(PerformanceGoal goal) {
        return inScope.before(goal).stream()
                .filter(earlier -> earlier.versions().standing().isPresent())
                .findFirst()
                .orElseThrow(
                        () -> Problem.INVALID_FIELD.at("/from", "该项目以前年度没有已批复或据文件登记的绩效目标。请在 from 中指明要沿用的绩效目标，或直接填写。"));
    }

    private PerformanceGoal named(UUID from, PerformanceGoal goal) {
        PerformanceGoal earlier = inScope.byId(from);
        if (earlier.project().fiscalYear().compareTo(goal.project().fiscalYear()) >= 0) {
            throw Problem.INVALID_FIELD.at(
                    "/from",
                    "只能沿用以前年度的绩效目标，所指明的是 " + earlier.project().fiscalYear() + " 年度。请改为 "
                            + goal.project().fiscalYear() + " 年度以前的。");
        }
        if (earlier.versions().standing().isEmpty()) {
            throw Problem.INVALID_FIELD.at("/from", "所指明的绩效目标没有已批复或据文件登记的版本，不能沿用。请另选一个，或直接填写。");
        }
        return earlier;
    }

    private List<Finding> datedBack(PerformanceGoal goal) {
        return sheets.of(goal, goal.current()).findings().stream()
                .filter(finding -> finding.check().equals(DATED_BACK))
                .toList();
    }
}
