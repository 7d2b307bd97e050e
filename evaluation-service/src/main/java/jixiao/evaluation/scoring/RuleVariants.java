package jixiao.evaluation.scoring;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.Stream;
import jixiao.profiles.BandedRule;
import jixiao.profiles.ExecutionPart;
import jixiao.profiles.ExecutionRule;
import jixiao.profiles.LateRule;
import jixiao.profiles.OverAchievement;
import jixiao.profiles.QualitativeRule;
import jixiao.profiles.ReverseRule;
import jixiao.profiles.RuleProfile;
import jixiao.profiles.RuleProfiles;
import jixiao.profiles.ScoringRules;

/**
 * The rules a published score may have followed: those of the profile and, each in place of the profile's, those of the
 * profiles that ship. Every number stands in a profile.
 */
final class RuleVariants {
    private static final List<RuleProfile> SHIPPED = RuleProfiles.shipped().all();

    private RuleVariants() {}

    /** The profile's own first. */
    static List<ScoringRules> of(ScoringRules own) {
        ScoringRules plain =
                with(own, new OverAchievement.Nothing(), own.reverse(), own.late(), own.qualitative(), List.of());
        Stream<ScoringRules> reversed =
                Stream.of(ReverseRule.values()).map(reverse -> with(plain, plain.overAchievement(), reverse));
        Stream<ScoringRules> others = SHIPPED.stream()
                .map(RuleProfile::scoring)
                .flatMap(other -> Stream.of(
                        with(plain, other.overAchievement(), plain.reverse()),
                        late(plain, other.late()),
                        graded(plain, other.qualitative()),
                        banded(plain, other.banded())));
        return Stream.of(Stream.of(own, plain), reversed, others)
                .flatMap(variants -> variants)
                .distinct()
                .toList();
    }

    /** Steps of other profiles are taken in proportion to what execution is worth here. */
    static List<ExecutionRule> ofExecution(ExecutionPart own) {
        return Stream.concat(
                        Stream.of(own.rule(), new ExecutionRule.Linear()),
                        SHIPPED.stream().map(RuleProfile::execution).map(other -> inProportion(other, own)))
                .distinct()
                .toList();
    }

    private static ExecutionRule inProportion(ExecutionPart other, ExecutionPart own) {
        return switch (other.rule()) {
            case ExecutionRule.Linear linear -> linear;
            case ExecutionRule.Steps(List<ExecutionRule.Step> steps) ->
                new ExecutionRule.Steps(steps.stream()
                        .map(step -> new ExecutionRule.Step(
                                step.atLeast(), scaled(step.points(), other.points(), own.points())))
                        .toList());
        };
    }

    private static BigDecimal scaled(BigDecimal points, BigDecimal of, BigDecimal to) {
        return points.multiply(to).divide(of, MathContext.DECIMAL64);
    }

    private static ScoringRules with(ScoringRules rules, OverAchievement over, ReverseRule reverse) {
        return with(rules, over, reverse, rules.late(), rules.qualitative(), rules.banded());
    }

    private static ScoringRules late(ScoringRules rules, LateRule late) {
        return with(rules, rules.overAchievement(), rules.reverse(), late, rules.qualitative(), rules.banded());
    }

    private static ScoringRules graded(ScoringRules rules, QualitativeRule other) {
        QualitativeRule grades = new QualitativeRule(rules.qualitative().labels(), other.bands());
        return with(rules, rules.overAchievement(), rules.reverse(), rules.late(), grades, rules.banded());
    }

    private static ScoringRules banded(ScoringRules rules, List<BandedRule> banded) {
        return with(rules, rules.overAchievement(), rules.reverse(), rules.late(), rules.qualitative(), banded);
    }

    private static ScoringRules with(
            ScoringRules rules,
            OverAchievement over,
            ReverseRule reverse,
            LateRule late,
            QualitativeRule qualitative,
            List<BandedRule> banded) {
        return new ScoringRules(rules.rounding(), over, reverse, late, qualitative, banded, rules.typedScores());
    }
}
