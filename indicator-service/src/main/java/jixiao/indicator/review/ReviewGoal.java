package jixiao.indicator.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import jixiao.indicator.goals.GoalContent;
import jixiao.indicator.goals.GoalVersion;
import jixiao.indicator.goals.PerformanceGoal;
import jixiao.indicator.goals.ProjectFacts;
import jixiao.indicator.kinship.Compared;
import jixiao.indicator.kinship.Kinship;
import jixiao.indicator.kinship.StoredGoals;
import jixiao.indicator.library.LibraryAdvice;
import jixiao.indicator.review.GoalUnderReview.Rules;
import jixiao.kit.identity.Scope;
import jixiao.profiles.Obligatory;
import jixiao.profiles.RuleProfile;
import jixiao.values.Money;
import org.jspecify.annotations.Nullable;

/** Looks a goal through under the rules of its region and year. */
@ApplicationScoped
public class ReviewGoal {
    private final GoalRules rules;
    private final StoredGoals stored;
    private final LibraryAdvice library;

    ReviewGoal(GoalRules rules, StoredGoals stored, LibraryAdvice library) {
        this.rules = rules;
        this.stored = stored;
        this.library = library;
    }

    /** @param scope what the reader of the findings may see by name */
    public ReviewSheet sheetOf(PerformanceGoal goal, GoalVersion version, Scope scope) {
        ProjectFacts project = goal.project();
        return sheetOf(
                new Compared(
                        goal.id(),
                        project.projectId(),
                        project.unit().id(),
                        project.region(),
                        project.fiscalYear(),
                        project.name(),
                        version.content(),
                        scope),
                project.budget());
    }

    /** Of a goal that need not be stored. */
    public ReviewSheet sheetOf(Compared goal, @Nullable Money budget) {
        return sheetOf(goal, budget, Kinship.of(goal, stored));
    }

    /** Of a goal that need not be stored, with last year's as its owner states it. */
    public ReviewSheet sheetOf(Compared goal, @Nullable Money budget, GoalContent before) {
        return sheetOf(goal, budget, Kinship.of(goal, stored).after(goal, before));
    }

    private ReviewSheet sheetOf(Compared goal, @Nullable Money budget, Kinship kin) {
        Optional<RuleProfile> profile = rules.profileOf(goal.region(), goal.year());
        return ReviewSheet.of(
                GoalUnderReview.of(
                        goal.year(),
                        goal.projectName(),
                        budget,
                        goal.content(),
                        profile.map(ReviewGoal::rulesOf).orElse(Rules.NONE),
                        kin,
                        LibrarySays.of(goal, library)),
                profile.orElse(null));
    }

    private static Rules rulesOf(RuleProfile profile) {
        Obligatory asked = profile.obligatory();
        return new Rules(
                asked.categories(),
                asked.subcategories(),
                asked.expected(),
                asked.costFor(),
                profile.indicatorPoints(),
                profile.groups());
    }
}
