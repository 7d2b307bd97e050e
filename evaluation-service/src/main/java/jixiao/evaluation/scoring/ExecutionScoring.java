package jixiao.evaluation.scoring;

import static jixiao.evaluation.scoring.PrintedNumbers.plain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import jixiao.profiles.ExecutionPart;
import jixiao.profiles.ExecutionRule;
import jixiao.profiles.Rounding;
import jixiao.profiles.RuleProfile;

/** Scores budget execution: points × min(1, rate), or by steps. */
final class ExecutionScoring {
    private static final Rounding PERCENT = new Rounding(2, RoundingMode.HALF_UP);

    private final RuleProfile profile;

    ExecutionScoring(RuleProfile profile) {
        this.profile = profile;
    }

    ExecutionScore score(FundsFacts funds) {
        ExecutionPart part = profile.execution();
        Fraction rate = funds.rate();
        if (rate == null) {
            return new ExecutionScore(null, part.points(), null, funds.typedScore(), "全年预算数为 0，执行率不适用，" + profile.id());
        }
        BigDecimal score = exact(part, rate).round(part.rounding());
        String quotient = plain(funds.executed().in(funds.unit())) + " ÷ "
                + plain(funds.adjusted().in(funds.unit()));
        String formula = switch (part.rule()) {
            case ExecutionRule.Linear() ->
                "%s × %s = %s，%s，%s"
                        .formatted(
                                funds.executed().compareTo(funds.adjusted()) > 0
                                        ? "min(1, " + quotient + ")"
                                        : quotient,
                                plain(part.points()),
                                score.toPlainString(),
                                RuleKind.EXECUTION_LINEAR.label(),
                                profile.id());
            case ExecutionRule.Steps ignored ->
                "%s = %s，得 %s，%s，%s"
                        .formatted(
                                quotient,
                                PrintedNumbers.percent(rate),
                                score.toPlainString(),
                                RuleKind.EXECUTION_STEPS.label(),
                                profile.id());
        };
        BigDecimal percent = rate.times(BigDecimal.valueOf(100)).round(PERCENT);
        return new ExecutionScore(percent, part.points(), score, funds.typedScore(), formula);
    }

    private static Fraction exact(ExecutionPart part, Fraction rate) {
        return switch (part.rule()) {
            case ExecutionRule.Linear() -> rate.asShare().times(part.points());
            case ExecutionRule.Steps(var steps) ->
                steps.stream()
                        .filter(step -> rate.isAtLeast(step.atLeast()))
                        .findFirst()
                        .map(step -> Fraction.of(step.points()))
                        .orElse(Fraction.ZERO);
        };
    }
}
