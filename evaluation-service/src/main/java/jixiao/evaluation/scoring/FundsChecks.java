package jixiao.evaluation.scoring;

import static jixiao.evaluation.scoring.PrintedNumbers.plain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jixiao.evaluation.scoring.Cell.Field;
import jixiao.profiles.ExecutionRule;
import jixiao.profiles.Rounding;
import jixiao.profiles.RuleProfile;

/** Whether rate and points of budget execution follow from the money. */
final class FundsChecks {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final RuleProfile profile;
    private final SheetFacts sheet;
    private final ExecutionScore execution;
    private final List<Finding> findings = new ArrayList<>();

    FundsChecks(RuleProfile profile, SheetFacts sheet, ExecutionScore execution) {
        this.profile = profile;
        this.sheet = sheet;
        this.execution = execution;
    }

    List<Finding> findings() {
        Fraction rate = sheet.funds().rate();
        if (rate == null) {
            say(Check.EXECUTION_NOT_APPLICABLE, Field.EXECUTION_RATE, "全年预算数为 0，执行率不适用，其余分值按比例折算。");
        } else {
            printedRateFollows(rate);
            typedScoreFollows(rate);
            lowRateIsExplained(rate);
        }
        typedScoreFits();
        partsMakeFullMarks();
        return findings;
    }

    private void printedRateFollows(Fraction rate) {
        BigDecimal printed = sheet.funds().printedRate();
        if (printed != null && !isRounded(printed, rate.times(HUNDRED), Math.max(0, printed.scale()))) {
            say(
                    Check.EXECUTION_RATE_WRONG,
                    Field.EXECUTION_RATE,
                    "执行率填报为 %s %%，按 %s 应为 %s。".formatted(plain(printed), quotient(), PrintedNumbers.percent(rate)));
        }
    }

    private void typedScoreFits() {
        BigDecimal typed = execution.typed();
        if (typed != null && (typed.compareTo(execution.points()) > 0 || typed.signum() < 0)) {
            say(
                    Check.SCORE_ABOVE_POINTS,
                    Field.EXECUTION_SCORE,
                    "预算执行率得分 %s 不在 0 至分值 %s 之间。".formatted(plain(typed), plain(execution.points())));
        }
    }

    private void typedScoreFollows(Fraction rate) {
        BigDecimal typed = execution.typed();
        BigDecimal byRules = execution.byRules();
        if (typed == null || byRules == null || typed.compareTo(byRules) == 0) {
            return;
        }
        boolean derivable = profile.execution().rule() instanceof ExecutionRule.Linear
                && IntStream.rangeClosed(0, 2)
                        .anyMatch(scale -> isRounded(typed, rate.asShare().times(execution.points()), scale));
        Check check = derivable ? Check.EXECUTION_SCORE_ROUNDED : Check.EXECUTION_SCORE_NOT_DERIVABLE;
        String message = derivable ? "预算执行率得分填报为 %s，是 %s 取整或截位的结果（%s）。" : "预算执行率得分填报为 %s，无法由执行率得出，按规则应为 %s（%s）。";
        say(
                check,
                Field.EXECUTION_SCORE,
                message.formatted(plain(typed), byRules.toPlainString(), execution.formula()));
    }

    private void lowRateIsExplained(Fraction rate) {
        BigDecimal floor = profile.explanations().executionRateBelow();
        String explanation = sheet.funds().explanation();
        if (floor != null && !rate.isAtLeast(floor) && (explanation == null || explanation.isBlank())) {
            say(
                    Check.EXECUTION_LOW_UNEXPLAINED,
                    Field.EXECUTION_RATE,
                    "执行率 %s 低于 %s，请说明原因。".formatted(PrintedNumbers.percent(rate), PrintedNumbers.percent(floor)));
        }
    }

    private void partsMakeFullMarks() {
        BigDecimal printed = sheet.funds().printedPoints();
        if (printed == null) {
            return;
        }
        BigDecimal rows = sheet.rows().stream().map(RowFacts::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (rows.add(printed).compareTo(HUNDRED) > 0) {
            say(
                    Check.EXECUTION_OUTSIDE_TOTAL,
                    Field.EXECUTION_POINTS,
                    "各项指标分值合计 %s 分，加预算执行率 %s 分为 %s 分，预算执行率未计入 100 分总分。"
                            .formatted(plain(rows), plain(printed), plain(rows.add(printed))));
        }
        if (printed.compareTo(profile.execution().points()) != 0) {
            say(
                    Check.POINTS_OFF_PROFILE,
                    Field.EXECUTION_POINTS,
                    "预算执行率分值为 %s，%s 规定为 %s。"
                            .formatted(
                                    plain(printed),
                                    profile.id(),
                                    plain(profile.execution().points())));
        }
    }

    private String quotient() {
        FundsFacts funds = sheet.funds();
        return plain(funds.executed().in(funds.unit())) + " ÷ "
                + plain(funds.adjusted().in(funds.unit()));
    }

    private static boolean isRounded(BigDecimal written, Fraction exact, int scale) {
        return Stream.of(RoundingMode.HALF_UP, RoundingMode.DOWN)
                .anyMatch(mode -> written.compareTo(exact.round(new Rounding(scale, mode))) == 0);
    }

    private void say(Check check, Field field, String message) {
        findings.add(check.at(Cell.of(field), message));
    }
}
