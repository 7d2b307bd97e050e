package jixiao.evaluation.scoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import jixiao.profiles.Attainment;
import jixiao.profiles.BandedRule;
import jixiao.profiles.LateRule;
import jixiao.profiles.ReverseRule;
import jixiao.profiles.ScoringRules;
import jixiao.values.Subcategory;
import org.jspecify.annotations.Nullable;

/** Picks the rule for what a target asks and what was achieved, and applies it; points and rounding come later. */
final class RowReckoning {
    private final ScoringRules rules;
    private final @Nullable Subcategory subcategory;
    private final NumericRules numeric;

    RowReckoning(ScoringRules rules, @Nullable Subcategory subcategory) {
        this.rules = rules;
        this.subcategory = subcategory;
        this.numeric = new NumericRules(rules);
    }

    Reckoning of(Requirement requirement, Achievement achievement) {
        return switch (achievement) {
            case Achievement.Missing(String reason) -> new Reckoning.Open(kindOf(requirement), reason);
            case Achievement.Graded(Attainment grade) -> new Reckoning.Grade(grade);
            case Achievement.InWords(String text) -> words(requirement, text);
            case Achievement.OnDate(LocalDate date) -> dated(requirement, date);
            case Achievement.Amount(BigDecimal value, boolean percent) ->
                number(requirement, new Achievement.Amount(value.max(BigDecimal.ZERO), percent));
        };
    }

    private Reckoning number(Requirement requirement, Achievement.Amount actual) {
        return switch (requirement) {
            case Requirement.AtLeast atLeast -> {
                BandedRule banded = rules.bandedFor(subcategory).orElse(null);
                yield banded != null && fits(banded, atLeast.target(), actual)
                        ? numeric.banded(banded, atLeast.target(), actual)
                        : numeric.positive(atLeast, actual.value());
            }
            case Requirement.AtMost atMost -> numeric.reverse(atMost, actual.value());
            case Requirement.Nothing() -> numeric.exactlyZero(actual.value());
            case Requirement.Between between -> numeric.interval(between, actual.value());
            case Requirement.ByDate ignored -> new Reckoning.Open(RuleKind.DEADLINE, "实际完成值没有写明完成日期，需人工评分。");
            case Requirement.InWords ignored ->
                new Reckoning.Open(RuleKind.QUALITATIVE, "目标值为文字，实际完成值为数值，规则不能计分，需选择达成等级。");
            case Requirement.Unclear(String reason) -> new Reckoning.Open(RuleKind.NONE, reason);
        };
    }

    private static boolean fits(BandedRule rule, BigDecimal target, Achievement.Amount actual) {
        return switch (rule.basis()) {
            case ACTUAL_SHARE -> actual.percent();
            case RATIO -> target.signum() > 0;
        };
    }

    private Reckoning words(Requirement requirement, String text) {
        return switch (requirement) {
            case Requirement.InWords(String asked)
            when SameWords.are(asked, text) -> new Reckoning.Grade(Attainment.ACHIEVED);
            case Requirement.InWords ignored -> new Reckoning.Open(RuleKind.QUALITATIVE, "尚未选择达成等级，需人工评分。");
            case Requirement.Unclear(String reason) -> new Reckoning.Open(RuleKind.NONE, reason);
            default -> new Reckoning.Open(kindOf(requirement), "目标值可以计量，实际完成值为文字，规则不能计分。");
        };
    }

    private Reckoning dated(Requirement requirement, LocalDate date) {
        return requirement instanceof Requirement.ByDate(LocalDate deadline)
                ? deadline(deadline, date)
                : new Reckoning.Open(kindOf(requirement), "实际完成值为日期，目标值不是完成时限，规则不能计分。");
    }

    private Reckoning deadline(LocalDate deadline, LocalDate date) {
        boolean met = !date.isAfter(deadline);
        Fraction share = met ? Fraction.ONE : lateShare(deadline, date);
        Wording wording = () -> date + (met ? " 不晚于 " : " 晚于 ") + deadline;
        return new Reckoning.Share(RuleKind.DEADLINE, share, wording, false, met, false);
    }

    private Fraction lateShare(LocalDate deadline, LocalDate date) {
        return switch (rules.late()) {
            case LateRule.NoPoints() -> Fraction.ZERO;
            case LateRule.PerMonth(BigDecimal share) -> {
                BigDecimal months = BigDecimal.valueOf(monthsBegun(deadline, date));
                yield Fraction.of(BigDecimal.ONE.subtract(share.multiply(months)))
                        .asShare();
            }
        };
    }

    /** From the last day of a month the months run to last days: from 30 June to 31 August they are two. */
    private static long monthsBegun(LocalDate deadline, LocalDate date) {
        if (deadline.getDayOfMonth() == deadline.lengthOfMonth()) {
            return ChronoUnit.MONTHS.between(YearMonth.from(deadline), YearMonth.from(date));
        }
        long full = ChronoUnit.MONTHS.between(deadline, date);
        return deadline.plusMonths(full).isBefore(date) ? full + 1 : full;
    }

    private RuleKind kindOf(Requirement requirement) {
        return switch (requirement) {
            case Requirement.AtLeast ignored -> RuleKind.POSITIVE;
            case Requirement.AtMost ignored ->
                rules.reverse() == ReverseRule.LINEAR ? RuleKind.REVERSE_LINEAR : RuleKind.REVERSE_RATIO;
            case Requirement.Nothing ignored -> RuleKind.EXACT;
            case Requirement.Between ignored -> RuleKind.INTERVAL;
            case Requirement.ByDate ignored -> RuleKind.DEADLINE;
            case Requirement.InWords ignored -> RuleKind.QUALITATIVE;
            case Requirement.Unclear ignored -> RuleKind.NONE;
        };
    }
}
