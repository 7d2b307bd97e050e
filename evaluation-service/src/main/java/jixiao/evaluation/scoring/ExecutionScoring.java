package jixiao.evaluation.scoring;

import static jixiao.evaluation.scoring.PrintedNumbers.plain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jixiao.evaluation.scoring.FollowedRule.Agreement;
import jixiao.profiles.ExecutionRule;
import jixiao.profiles.Rounding;
import jixiao.profiles.RuleProfile;

/** Scores budget execution: points × min(1, rate), or by steps; and finds the rules a printed score follows. */
final class ExecutionScoring {
    private static final Rounding PERCENT = new Rounding(2, RoundingMode.HALF_UP);

    private final RuleProfile profile;
    private final PointsBasis basis;

    ExecutionScoring(RuleProfile profile, PointsBasis basis) {
        this.profile = profile;
        this.basis = basis;
    }

    ExecutionScore score(FundsFacts funds) {
        BigDecimal points = points(funds);
        Fraction rate = funds.rate();
        if (rate == null) {
            String why = funds.hasMoney() ? "全年预算数为 0，执行率不适用，" : "没有写明金额和执行率，执行率不适用，";
            return new ExecutionScore(null, points, null, funds.typedScore(), why + profile.id(), List.of());
        }
        BigDecimal score = exact(profile.execution().rule(), rate, points)
                .round(profile.execution().rounding());
        return new ExecutionScore(
                rate.times(BigDecimal.valueOf(100)).round(PERCENT),
                points,
                score,
                funds.typedScore(),
                formula(funds, rate, points, score),
                follows(funds, rate, points));
    }

    /** What the sheet prints, where its own points count and it prints any; else what the profile says. */
    private BigDecimal points(FundsFacts funds) {
        return basis == PointsBasis.AS_GIVEN && funds.printedPoints() != null
                ? funds.printedPoints()
                : profile.execution().points();
    }

    private String formula(FundsFacts funds, Fraction rate, BigDecimal points, BigDecimal score) {
        String quotient = funds.quotient();
        return switch (profile.execution().rule()) {
            case ExecutionRule.Linear() ->
                (rate.isMoreThan(Fraction.ONE) ? "min(1, " + quotient + ")" : quotient) + " × " + plain(points) + " = "
                        + score.toPlainString() + "，" + RuleKind.EXECUTION_LINEAR.label() + "，" + profile.id();
            case ExecutionRule.Steps ignored ->
                (funds.hasMoney() ? quotient + " = " : "") + PrintedNumbers.percent(rate) + "，得 "
                        + score.toPlainString() + "，" + RuleKind.EXECUTION_STEPS.label() + "，" + profile.id();
        };
    }

    /** Steps give points out of those of the profile; a sheet with other points takes them in proportion. */
    private Fraction exact(ExecutionRule rule, Fraction rate, BigDecimal points) {
        return switch (rule) {
            case ExecutionRule.Linear() -> rate.asShare().times(points);
            case ExecutionRule.Steps(var steps) -> {
                BigDecimal full = profile.execution().points();
                BigDecimal reached = steps.stream()
                        .filter(step -> rate.isAtLeast(step.atLeast()))
                        .findFirst()
                        .map(ExecutionRule.Step::points)
                        .orElse(BigDecimal.ZERO);
                yield full.signum() == 0 ? Fraction.ZERO : new Fraction(reached, full).times(points);
            }
        };
    }

    private List<FollowedRule> follows(FundsFacts funds, Fraction rate, BigDecimal points) {
        if (funds.typedScore() == null) {
            return List.of();
        }
        List<FollowedRule> found = new ArrayList<>();
        for (ExecutionRule rule : RuleVariants.ofExecution(profile.execution())) {
            followed(funds.typedScore(), rule, rate, points)
                    .filter(one -> found.stream().noneMatch(one::isSameRuleAs))
                    .ifPresent(found::add);
        }
        if (found.isEmpty()) {
            byPrintedRate(funds, rate, points).ifPresent(found::add);
        }
        return FollowedRule.plausible(found);
    }

    /** 99.985 % printed as 99 % and scored as 19.8 of 20: the rate was rounded first. A wrong rate is no rule. */
    private Optional<FollowedRule> byPrintedRate(FundsFacts funds, Fraction rate, BigDecimal points) {
        return funds.printed()
                .map(PrintedRate::percent)
                .filter(percent -> PrintedRate.agrees(percent, rate))
                .flatMap(percent -> followed(
                                funds.typedScore(),
                                new ExecutionRule.Linear(),
                                new Fraction(percent, BigDecimal.valueOf(100)),
                                points)
                        .map(rule -> rule.withVariant("以填报的执行率 " + plain(percent) + " % 计算")));
    }

    private Optional<FollowedRule> followed(BigDecimal typed, ExecutionRule rule, Fraction rate, BigDecimal points) {
        Rounding ofProfile = profile.execution().rounding();
        boolean own = rule.equals(profile.execution().rule());
        return Roundings.from(exact(rule, rate, points), typed, ofProfile).map(rounding -> switch (rule) {
            case ExecutionRule.Linear() ->
                new FollowedRule(
                        RuleKind.EXECUTION_LINEAR, null, rounding, Agreement.of(own, rounding.equals(ofProfile)), null);
            case ExecutionRule.Steps(var steps) ->
                new FollowedRule(
                        RuleKind.EXECUTION_STEPS, VariantLabels.of(steps), null, Agreement.of(own, true), null);
        });
    }
}
