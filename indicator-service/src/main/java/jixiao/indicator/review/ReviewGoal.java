package jixiao.indicator.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import jixiao.indicator.goals.GoalContent;
import jixiao.indicator.goals.GoalVersion;
import jixiao.indicator.goals.PerformanceGoal;
import jixiao.indicator.review.GoalUnderReview.Rules;
import jixiao.profiles.RuleProfile;
import jixiao.values.FiscalYear;
import jixiao.values.Money;
import jixiao.values.RegionCode;
import org.jspecify.annotations.Nullable;

/** Looks a goal through under the rules of its region and year. */
@ApplicationScoped
public class ReviewGoal {
    private final GoalRules rules;

    ReviewGoal(GoalRules rules) {
        this.rules = rules;
    }

    public ReviewSheet sheetOf(PerformanceGoal goal, GoalVersion version) {
        return sheetOf(
                goal.project().region(),
                goal.project().fiscalYear(),
                goal.project().name(),
                goal.project().budget(),
                version.content());
    }

    /** Of a goal that need not be stored. */
    public ReviewSheet sheetOf(
            RegionCode region, FiscalYear year, String projectName, @Nullable Money budget, GoalContent content) {
        Optional<RuleProfile> profile = rules.profileOf(region, year);
        return ReviewSheet.of(
                GoalUnderReview.of(
                        year,
                        projectName,
                        budget,
                        content,
                        profile.map(ReviewGoal::rulesOf).orElse(Rules.NONE)),
                profile.orElse(null));
    }

    private static Rules rulesOf(RuleProfile profile) {
        return new Rules(
                profile.obligatory().categories(), profile.obligatory().subcategories(), profile.indicatorPoints());
    }
}
