package jixiao.evaluation.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jixiao.profiles.Attainment;
import jixiao.profiles.BandedRule;
import jixiao.profiles.ExecutionRule;
import jixiao.profiles.LateRule;
import jixiao.profiles.OverAchievement;
import jixiao.profiles.QualitativeRule;
import jixiao.profiles.QualitativeRule.Band;
import jixiao.profiles.ReverseRule;
import jixiao.profiles.ScoringRules;
import jixiao.values.Subcategory;

/**
 * The rules a published score may have followed: those of the profile and, each in place of the profile's, the others
 * that are in use. Numbers that a profile does not give are [K], widely used values.
 */
final class RuleVariants {
    private static final OverAchievement DEDUCTED =
            new OverAchievement.Deduct(new BigDecimal("1.50"), new BigDecimal("0.50"));
    private static final LateRule PER_MONTH = new LateRule.PerMonth(new BigDecimal("0.10"));
    private static final Map<Attainment, Band> BANDS_80_60 = bands("0.80", "0.60");
    private static final Map<Attainment, Band> BANDS_80_50 = bands("0.80", "0.50");
    private static final BandedRule SATISFACTION = new BandedRule(
            List.of(Subcategory.SATISFACTION),
            BandedRule.Basis.ACTUAL_SHARE,
            List.of(band("0.90", "1"), band("0.80", "0.80"), band("0.60", "0.60"), band("0", "0")));

    /** 95 %, 85 % and 60 % of the budget spent give all, seven tenths and half of the points. */
    private static final List<ExecutionRule.Step> TENTHS =
            List.of(step("0.95", "1"), step("0.85", "0.7"), step("0.60", "0.5"), step("0", "0"));

    private RuleVariants() {}

    /** The profile's own first. */
    static List<ScoringRules> of(ScoringRules own) {
        ScoringRules plain =
                with(own, new OverAchievement.Nothing(), own.reverse(), own.late(), own.qualitative(), List.of());
        return Stream.of(
                        own,
                        plain,
                        with(plain, plain.overAchievement(), ReverseRule.LINEAR),
                        with(plain, plain.overAchievement(), ReverseRule.RATIO),
                        with(plain, DEDUCTED, plain.reverse()),
                        late(plain, new LateRule.NoPoints()),
                        late(plain, PER_MONTH),
                        graded(plain, BANDS_80_60),
                        graded(plain, BANDS_80_50),
                        with(
                                plain,
                                plain.overAchievement(),
                                plain.reverse(),
                                plain.late(),
                                plain.qualitative(),
                                List.of(SATISFACTION)))
                .distinct()
                .toList();
    }

    /** @param points what execution is worth; the steps are shares of it */
    static List<ExecutionRule> ofExecution(ExecutionRule own, BigDecimal points) {
        ExecutionRule steps = new ExecutionRule.Steps(TENTHS.stream()
                .map(step ->
                        new ExecutionRule.Step(step.atLeast(), step.points().multiply(points)))
                .toList());
        return Stream.of(own, new ExecutionRule.Linear(), steps).distinct().toList();
    }

    private static ScoringRules with(ScoringRules rules, OverAchievement over, ReverseRule reverse) {
        return with(rules, over, reverse, rules.late(), rules.qualitative(), rules.banded());
    }

    private static ScoringRules late(ScoringRules rules, LateRule late) {
        return with(rules, rules.overAchievement(), rules.reverse(), late, rules.qualitative(), rules.banded());
    }

    private static ScoringRules graded(ScoringRules rules, Map<Attainment, Band> bands) {
        QualitativeRule grades = new QualitativeRule(rules.qualitative().labels(), bands);
        return with(rules, rules.overAchievement(), rules.reverse(), rules.late(), grades, rules.banded());
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

    private static Map<Attainment, Band> bands(String achieved, String partly) {
        BigDecimal upper = new BigDecimal(achieved);
        BigDecimal lower = new BigDecimal(partly);
        return Map.of(
                Attainment.ACHIEVED, new Band(upper, BigDecimal.ONE),
                Attainment.PARTLY_ACHIEVED, new Band(lower, upper),
                Attainment.NOT_ACHIEVED, new Band(BigDecimal.ZERO, lower));
    }

    private static BandedRule.Band band(String atLeast, String share) {
        return new BandedRule.Band(new BigDecimal(atLeast), new BigDecimal(share));
    }

    private static ExecutionRule.Step step(String atLeast, String share) {
        return new ExecutionRule.Step(new BigDecimal(atLeast), new BigDecimal(share));
    }
}
