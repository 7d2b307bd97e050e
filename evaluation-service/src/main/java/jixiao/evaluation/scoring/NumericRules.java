package jixiao.evaluation.scoring;

import static jixiao.evaluation.scoring.PrintedNumbers.plain;

import java.math.BigDecimal;
import jixiao.profiles.BandedRule;
import jixiao.profiles.OverAchievement;
import jixiao.profiles.ReverseRule;
import jixiao.profiles.RuleProfile;

/** The rules for numbers: t is the target, a the actual value, w the points. A negative actual value counts as 0. */
final class NumericRules {
    private final RuleProfile profile;
    private final BigDecimal points;

    NumericRules(RuleProfile profile, BigDecimal points) {
        this.profile = profile;
        this.points = points;
    }

    RuleScore positive(Requirement.AtLeast requirement, BigDecimal actual) {
        BigDecimal target = requirement.target();
        boolean met = actual.compareTo(target) > (requirement.strict() ? 0 : -1);
        boolean farOver = isFarOver(actual, target);
        if (!met) {
            return result(RuleKind.POSITIVE, proportion(actual, target), quotient(actual, target), false, false);
        }
        if (farOver && profile.scoring().overAchievement() instanceof OverAchievement.Deduct deduct) {
            return deducted(deduct, actual, target);
        }
        return full(RuleKind.POSITIVE, plain(actual) + (requirement.strict() ? " > " : " ≥ ") + plain(target), farOver);
    }

    RuleScore reverse(Requirement.AtMost requirement, BigDecimal actual) {
        BigDecimal target = requirement.target();
        boolean met = actual.compareTo(target) < (requirement.strict() ? 0 : 1);
        if (met) {
            return full(reverseKind(), plain(actual) + (requirement.strict() ? " < " : " ≤ ") + plain(target), false);
        }
        return missedCap(reverseKind(), target, actual);
    }

    RuleScore exactlyZero(BigDecimal actual) {
        return actual.signum() == 0
                ? full(RuleKind.EXACT, "0 = 0", false)
                : result(RuleKind.EXACT, Fraction.ZERO, "目标为 0，实际为 " + plain(actual) + "，0", false, false);
    }

    RuleScore interval(Requirement.Between between, BigDecimal actual) {
        if (actual.compareTo(between.low()) < 0) {
            BigDecimal low = between.low();
            return result(RuleKind.INTERVAL, proportion(actual, low), quotient(actual, low), false, false);
        }
        if (actual.compareTo(between.high()) > 0) {
            return missedCap(RuleKind.INTERVAL, between.high(), actual);
        }
        String inside = plain(between.low()) + " ≤ " + plain(actual) + " ≤ " + plain(between.high());
        return full(RuleKind.INTERVAL, inside, false);
    }

    RuleScore banded(BandedRule rule, BigDecimal target, Achievement.Amount actual) {
        Fraction basis = switch (rule.basis()) {
            case ACTUAL_SHARE -> new Fraction(actual.value(), BigDecimal.valueOf(actual.percent() ? 100 : 1));
            case RATIO -> new Fraction(actual.value(), target);
        };
        BandedRule.Band band = rule.bands().stream()
                .filter(one -> basis.isAtLeast(one.atLeast()))
                .findFirst()
                .orElseGet(rule.bands()::getLast);
        String calculation = "%s ≥ %s，%s"
                .formatted(
                        PrintedNumbers.percent(basis),
                        PrintedNumbers.percent(band.atLeast()),
                        PrintedNumbers.percent(band.share()));
        boolean met = actual.value().compareTo(target) >= 0;
        return result(RuleKind.BANDED, Fraction.of(band.share()), calculation, met, isFarOver(actual.value(), target));
    }

    private RuleScore missedCap(RuleKind kind, BigDecimal target, BigDecimal actual) {
        if (target.signum() <= 0) {
            return result(kind, Fraction.ZERO, plain(actual) + " > " + plain(target) + "，0", false, false);
        }
        return switch (profile.scoring().reverse()) {
            case LINEAR -> {
                Fraction share = new Fraction(target.add(target).subtract(actual), target).asShare();
                String text = "(1 − (%s − %s) ÷ %s)".formatted(plain(actual), plain(target), plain(target));
                yield result(kind, share, share.numerator().signum() == 0 ? "超过目标一倍，0" : text, false, false);
            }
            case RATIO -> result(kind, new Fraction(target, actual), quotient(target, actual), false, false);
        };
    }

    private RuleKind reverseKind() {
        return profile.scoring().reverse() == ReverseRule.LINEAR ? RuleKind.REVERSE_LINEAR : RuleKind.REVERSE_RATIO;
    }

    private RuleScore deducted(OverAchievement.Deduct deduct, BigDecimal actual, BigDecimal target) {
        BigDecimal kept = BigDecimal.ONE.add(deduct.from()).multiply(target).subtract(actual);
        Fraction share = new Fraction(kept, target);
        if (!share.isAtLeast(deduct.floor())) {
            return result(RuleKind.POSITIVE, Fraction.of(deduct.floor()), plain(deduct.floor()), true, true);
        }
        String text = "(1 − (%s − %s))".formatted(quotient(actual, target), plain(deduct.from()));
        return result(RuleKind.POSITIVE, share, text, true, true);
    }

    private boolean isFarOver(BigDecimal actual, BigDecimal target) {
        if (target.signum() <= 0) {
            return false;
        }
        return switch (profile.scoring().overAchievement()) {
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

    private static String quotient(BigDecimal dividend, BigDecimal divisor) {
        return plain(dividend) + " ÷ " + plain(divisor);
    }

    private RuleScore full(RuleKind kind, String comparison, boolean farOver) {
        BigDecimal score = profile.scoring().rounding().round(points);
        return new RuleScore.Exact(
                score, kind, formula(comparison + "，得 " + score.toPlainString(), kind), true, farOver);
    }

    private RuleScore result(RuleKind kind, Fraction share, String calculation, boolean met, boolean farOver) {
        BigDecimal score = share.times(points).round(profile.scoring().rounding());
        String text = calculation + " × " + plain(points) + " = " + score.toPlainString();
        return new RuleScore.Exact(score, kind, formula(text, kind), met, farOver);
    }

    private String formula(String calculation, RuleKind kind) {
        return calculation + "，" + kind.label() + "，" + profile.id();
    }
}
