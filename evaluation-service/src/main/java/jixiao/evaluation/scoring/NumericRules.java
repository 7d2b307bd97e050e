package jixiao.evaluation.scoring;

import static jixiao.evaluation.scoring.PrintedNumbers.plain;

import java.math.BigDecimal;
import jixiao.profiles.BandedRule;
import jixiao.profiles.OverAchievement;
import jixiao.profiles.ReverseRule;
import jixiao.profiles.ScoringRules;

/** The rules for numbers: t is the target, a the actual value. A negative actual value counts as 0. */
final class NumericRules {
    private final ScoringRules rules;

    NumericRules(ScoringRules rules) {
        this.rules = rules;
    }

    Reckoning positive(Requirement.AtLeast requirement, BigDecimal actual) {
        BigDecimal target = requirement.target();
        boolean met = actual.compareTo(target) > (requirement.strict() ? 0 : -1);
        if (!met) {
            return share(RuleKind.POSITIVE, proportion(actual, target), () -> quotient(actual, target));
        }
        boolean farOver = isFarOver(actual, target);
        if (farOver && rules.overAchievement() instanceof OverAchievement.Deduct deduct) {
            return deducted(deduct, actual, target);
        }
        String sign = requirement.strict() ? " > " : " ≥ ";
        return full(RuleKind.POSITIVE, () -> plain(actual) + sign + plain(target), farOver);
    }

    Reckoning reverse(Requirement.AtMost requirement, BigDecimal actual) {
        BigDecimal target = requirement.target();
        RuleKind kind = rules.reverse() == ReverseRule.LINEAR ? RuleKind.REVERSE_LINEAR : RuleKind.REVERSE_RATIO;
        boolean met = actual.compareTo(target) < (requirement.strict() ? 0 : 1);
        String sign = requirement.strict() ? " < " : " ≤ ";
        return met ? full(kind, () -> plain(actual) + sign + plain(target), false) : missedCap(kind, target, actual);
    }

    Reckoning exactlyZero(BigDecimal actual) {
        return actual.signum() == 0
                ? full(RuleKind.EXACT, () -> "0 = 0", false)
                : share(RuleKind.EXACT, Fraction.ZERO, () -> "目标为 0，实际为 " + plain(actual) + "，0");
    }

    /** A single number is an interval too: reached from below it is a floor, passed it is a cap. */
    Reckoning interval(Requirement.Between between, BigDecimal actual) {
        boolean single = between.low().compareTo(between.high()) == 0;
        if (actual.compareTo(between.low()) < 0) {
            RuleKind kind = single ? RuleKind.POSITIVE : RuleKind.INTERVAL;
            return share(kind, proportion(actual, between.low()), () -> quotient(actual, between.low()));
        }
        if (actual.compareTo(between.high()) > 0) {
            return missedCap(single ? reverseKind() : RuleKind.INTERVAL, between.high(), actual);
        }
        return single
                ? full(RuleKind.EXACT, () -> plain(actual) + " = " + plain(between.low()), false)
                : full(
                        RuleKind.INTERVAL,
                        () -> plain(between.low()) + " ≤ " + plain(actual) + " ≤ " + plain(between.high()),
                        false);
    }

    Reckoning banded(BandedRule rule, BigDecimal target, Achievement.Amount actual) {
        Fraction basis = switch (rule.basis()) {
            case ACTUAL_SHARE -> new Fraction(actual.value(), BigDecimal.valueOf(actual.percent() ? 100 : 1));
            case RATIO -> new Fraction(actual.value(), target);
        };
        BandedRule.Band band = rule.bands().stream()
                .filter(one -> basis.isAtLeast(one.atLeast()))
                .findFirst()
                .orElseGet(rule.bands()::getLast);
        Wording wording = () -> PrintedNumbers.percent(basis) + " ≥ " + PrintedNumbers.percent(band.atLeast()) + "，"
                + PrintedNumbers.percent(band.share());
        boolean met = actual.value().compareTo(target) >= 0;
        return new Reckoning.Share(
                RuleKind.BANDED, Fraction.of(band.share()), wording, true, met, isFarOver(actual.value(), target));
    }

    private Reckoning missedCap(RuleKind kind, BigDecimal target, BigDecimal actual) {
        if (target.signum() <= 0) {
            return share(kind, Fraction.ZERO, () -> plain(actual) + " > " + plain(target) + "，0");
        }
        return switch (rules.reverse()) {
            case LINEAR -> {
                Fraction share = new Fraction(target.add(target).subtract(actual), target).asShare();
                boolean twice = share.numerator().signum() == 0;
                yield share(kind, share, () -> twice ? "超过目标一倍，0" : excess(actual, plain(target)));
            }
            case RATIO -> share(kind, new Fraction(target, actual), () -> quotient(target, actual));
        };
    }

    private RuleKind reverseKind() {
        return rules.reverse() == ReverseRule.LINEAR ? RuleKind.REVERSE_LINEAR : RuleKind.REVERSE_RATIO;
    }

    private static Reckoning deducted(OverAchievement.Deduct deduct, BigDecimal actual, BigDecimal target) {
        BigDecimal kept = BigDecimal.ONE.add(deduct.from()).multiply(target).subtract(actual);
        Fraction share = new Fraction(kept, target);
        boolean atFloor = !share.isAtLeast(deduct.floor());
        return new Reckoning.Share(
                RuleKind.OVER_DEDUCTED,
                atFloor ? Fraction.of(deduct.floor()) : share,
                () -> atFloor
                        ? plain(deduct.floor())
                        : "(1 − (" + quotient(actual, target) + " − " + plain(deduct.from()) + "))",
                true,
                true,
                true);
    }

    private boolean isFarOver(BigDecimal actual, BigDecimal target) {
        if (target.signum() <= 0) {
            return false;
        }
        return switch (rules.overAchievement()) {
            case OverAchievement.Nothing() -> false;
            case OverAchievement.Explain(BigDecimal from) -> new Fraction(actual, target).isAtLeast(from);
            case OverAchievement.Deduct(BigDecimal from, BigDecimal ignored) ->
                new Fraction(actual, target).isAtLeast(from);
        };
    }

    /** a ÷ t, and nothing of a target that is not above zero. */
    private static Fraction proportion(BigDecimal actual, BigDecimal target) {
        return target.signum() <= 0 ? Fraction.ZERO : new Fraction(actual, target).asShare();
    }

    private static String excess(BigDecimal actual, String target) {
        return "(1 − (" + plain(actual) + " − " + target + ") ÷ " + target + ")";
    }

    private static String quotient(BigDecimal dividend, BigDecimal divisor) {
        return plain(dividend) + " ÷ " + plain(divisor);
    }

    private static Reckoning full(RuleKind kind, Wording comparison, boolean farOver) {
        return new Reckoning.Share(kind, Fraction.ONE, comparison, false, true, farOver);
    }

    private static Reckoning share(RuleKind kind, Fraction share, Wording wording) {
        return new Reckoning.Share(kind, share, wording, true, false, false);
    }
}
