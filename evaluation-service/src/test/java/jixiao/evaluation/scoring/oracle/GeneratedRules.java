package jixiao.evaluation.scoring.oracle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import jixiao.profiles.BandedRule;
import jixiao.profiles.ExecutionPart;
import jixiao.profiles.ExecutionRule;
import jixiao.profiles.LateRule;
import jixiao.profiles.OverAchievement;
import jixiao.profiles.PointsGroup;
import jixiao.profiles.ReverseRule;
import jixiao.profiles.Rounding;
import jixiao.profiles.RuleProfile;
import jixiao.profiles.RuleProfiles;
import jixiao.profiles.ScoringRules;
import jixiao.values.Category;
import jixiao.values.Subcategory;

/** The same rules twice: as plain numbers for the oracle, and as a profile for the engine. */
record GeneratedRules(OracleRules plain, RuleProfile profile) {
    private static final RuleProfile BASE =
            RuleProfiles.shipped().byId("mof-2020").orElseThrow();
    private static final List<OracleRules.Step> TENTHS = List.of(
            new OracleRules.Step(95, 100),
            new OracleRules.Step(85, 70),
            new OracleRules.Step(60, 50),
            new OracleRules.Step(0, 0));

    static List<GeneratedRules> of(long seed, int count) {
        SplittableRandom random = new SplittableRandom(seed);
        List<GeneratedRules> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            OracleRules plain = plain(random);
            all.add(new GeneratedRules(plain, profile(plain)));
        }
        return all;
    }

    private static OracleRules plain(SplittableRandom random) {
        int execution = 100 * (5 + 5 * random.nextInt(4));
        return new OracleRules(
                random.nextInt(3),
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextBoolean() ? 0 : 110 + random.nextInt(90),
                random.nextInt(101),
                random.nextBoolean() ? 0 : 1 + random.nextInt(40),
                random.nextBoolean() ? List.of() : TENTHS,
                execution,
                random.nextBoolean(),
                random.nextInt(3),
                random.nextBoolean(),
                random.nextBoolean()
                        ? List.of()
                        : TENTHS.stream()
                                .map(step -> new OracleRules.Step(step.atLeast(), step.gives() * execution / 100))
                                .toList());
    }

    private static RuleProfile profile(OracleRules plain) {
        BigDecimal execution = hundredths(plain.executionPoints());
        BigDecimal rest = BigDecimal.valueOf(100)
                .subtract(plain.executionInTotal() ? execution : BigDecimal.ZERO)
                .subtract(BigDecimal.valueOf(40));
        ScoringRules scoring = new ScoringRules(
                rounding(plain.decimals(), plain.halfUp()),
                plain.deductFrom() == 0
                        ? new OverAchievement.Nothing()
                        : new OverAchievement.Deduct(hundredths(plain.deductFrom()), hundredths(plain.deductFloor())),
                plain.ratioForCaps() ? ReverseRule.RATIO : ReverseRule.LINEAR,
                plain.lateMonthly() == 0
                        ? new LateRule.NoPoints()
                        : new LateRule.PerMonth(hundredths(plain.lateMonthly())),
                BASE.scoring().qualitative(),
                banded(plain.satisfactionSteps()),
                BASE.scoring().typedScores());
        return new RuleProfile(
                "generated",
                1,
                "generated",
                "generated",
                BASE.form(),
                null,
                BASE.effective(),
                true,
                new ExecutionPart(
                        execution,
                        plain.executionInTotal(),
                        execution(plain.executionSteps()),
                        rounding(plain.executionDecimals(), plain.executionHalfUp())),
                List.of(
                        group("产出", rest, Category.OUTPUT, Category.COST),
                        group("效益", BigDecimal.valueOf(30), Category.BENEFIT),
                        group("满意度", BigDecimal.TEN, Category.SATISFACTION)),
                scoring,
                BASE.ratings(),
                BASE.explanations(),
                BASE.obligatory(),
                BASE.monitoring(),
                BASE.inflation(),
                BASE.filing(),
                BASE.ladder(),
                BASE.review());
    }

    private static PointsGroup group(String name, BigDecimal points, Category... categories) {
        List<Category> named = List.of(categories);
        List<Subcategory> below = List.of(Subcategory.values()).stream()
                .filter(subcategory -> named.contains(subcategory.category()))
                .toList();
        return new PointsGroup(name, points, named, below);
    }

    private static List<BandedRule> banded(List<OracleRules.Step> steps) {
        return steps.isEmpty()
                ? List.of()
                : List.of(new BandedRule(
                        List.of(Subcategory.SATISFACTION),
                        BandedRule.Basis.ACTUAL_SHARE,
                        steps.stream()
                                .map(step -> new BandedRule.Band(hundredths(step.atLeast()), hundredths(step.gives())))
                                .toList()));
    }

    private static ExecutionRule execution(List<OracleRules.Step> steps) {
        return steps.isEmpty()
                ? new ExecutionRule.Linear()
                : new ExecutionRule.Steps(steps.stream()
                        .map(step -> new ExecutionRule.Step(hundredths(step.atLeast()), hundredths(step.gives())))
                        .toList());
    }

    private static Rounding rounding(int decimals, boolean halfUp) {
        return new Rounding(decimals, halfUp ? RoundingMode.HALF_UP : RoundingMode.DOWN);
    }

    static BigDecimal hundredths(long number) {
        return BigDecimal.valueOf(number, 2);
    }
}
