package jixiao.indicator.review;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jixiao.indicator.goals.Dimension;
import jixiao.indicator.goals.GoalContent;
import jixiao.indicator.goals.Grade;
import jixiao.indicator.review.cost.CostReconciliation;
import jixiao.profiles.RuleProfile;
import org.jspecify.annotations.Nullable;

/**
 * What the machine brings to a review: findings, a reckoning of the cost where one is possible, and grades that the
 * findings suggest. A person decides.
 *
 * @param profile the rules it was made under, such as {@code mof-2020/1}, or null
 */
public record ReviewSheet(
        @Nullable String profile,
        List<Finding> findings,
        @Nullable CostReconciliation cost,
        Map<Dimension, Grade> suggested) {

    public static ReviewSheet of(GoalUnderReview goal, @Nullable RuleProfile profile) {
        List<Finding> findings = CheckCatalogue.findingsOn(goal);
        return new ReviewSheet(
                profile == null ? null : profile.reference(),
                findings,
                goal.cost().orElse(null),
                suggestionsOf(findings));
    }

    /** The same, where people have accepted findings on what the content says; those no longer weigh on the grades. */
    public ReviewSheet accepting(Map<FindingMark, Acceptance> accepted, GoalContent content) {
        List<Finding> marked = findings.stream()
                .map(finding -> finding.with(accepted.get(FindingMark.of(finding, content))))
                .toList();
        return new ReviewSheet(profile, marked, cost, suggestionsOf(marked));
    }

    /** The worst of the four. */
    public Grade overall() {
        return suggested.values().stream().max(Comparator.naturalOrder()).orElseThrow();
    }

    private static Map<Dimension, Grade> suggestionsOf(List<Finding> findings) {
        Map<Dimension, Grade> suggested = new EnumMap<>(Dimension.class);
        Arrays.stream(Dimension.values())
                .forEach(dimension -> suggested.put(
                        dimension,
                        findings.stream()
                                .filter(finding -> finding.dimension() == dimension && finding.accepted() == null)
                                .map(finding -> gradeFor(finding.severity()))
                                .max(Comparator.naturalOrder())
                                .orElse(Grade.EXCELLENT)));
        return suggested;
    }

    private static Grade gradeFor(Severity worst) {
        return switch (worst) {
            case ERROR -> Grade.FAIR;
            case WARNING -> Grade.GOOD;
            case HINT -> Grade.EXCELLENT;
        };
    }
}
