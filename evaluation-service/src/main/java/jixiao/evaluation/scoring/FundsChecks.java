package jixiao.evaluation.scoring;

import static jixiao.evaluation.scoring.PrintedNumbers.plain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import jixiao.evaluation.scoring.Cell.Field;
import jixiao.profiles.RuleProfile;
import org.jspecify.annotations.Nullable;

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
        if (!sheet.funds().hasMoney()) {
            say(Check.EXECUTION_MONEY_MISSING, Field.EXECUTION_RATE, "没有写明全年预算数和全年执行数，填报的执行率无法核对。");
        } else if (rate == null) {
            say(Check.EXECUTION_NOT_APPLICABLE, Field.EXECUTION_RATE, notApplicable());
        }
        printedRateFollows(rate);
        if (rate != null) {
            typedScoreFollows();
            lowRateIsExplained(rate);
        }
        typedScoreFits();
        partsMakeFullMarks();
        return findings;
    }

    private String notApplicable() {
        BigDecimal typed = execution.typed();
        return typed == null
                ? "全年预算数为 0，执行率不适用，其余分值按比例折算。"
                : "全年预算数为 0，执行率不适用，填报的得分 %s 没有规则可以得出。".formatted(plain(typed));
    }

    private void printedRateFollows(@Nullable Fraction rate) {
        PrintedRate printed = sheet.funds().printed().orElse(null);
        if (printed == null) {
            return;
        }
        String written = sheet.funds().printedRate();
        BigDecimal percent = printed.percent();
        if (percent == null) {
            say(Check.EXECUTION_RATE_UNREADABLE, Field.EXECUTION_RATE, "执行率填报为“%s”，无法读出。".formatted(written));
            return;
        }
        if (printed.asShare()) {
            say(
                    Check.EXECUTION_RATE_AS_SHARE,
                    Field.EXECUTION_RATE,
                    "执行率填报为 %s，没有写百分号，按小数读作 %s %%。".formatted(written, plain(percent)));
        }
        if (rate != null && sheet.funds().hasMoney() && !PrintedRate.agrees(percent, rate)) {
            say(
                    Check.EXECUTION_RATE_WRONG,
                    Field.EXECUTION_RATE,
                    "执行率填报为 %s %%，按 %s 应为 %s。"
                            .formatted(plain(percent), sheet.funds().quotient(), PrintedNumbers.percent(rate)));
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

    private void typedScoreFollows() {
        BigDecimal typed = execution.typed();
        BigDecimal byRules = execution.byRules();
        if (typed == null || byRules == null || typed.compareTo(byRules) == 0) {
            return;
        }
        String own = byRules.toPlainString() + "（" + execution.formula() + "）。";
        if (execution.follows().isEmpty()) {
            String asPrinted = followsThePrintedRate(typed) ? "按填报的执行率相符，但" : "";
            say(
                    Check.EXECUTION_SCORE_NOT_DERIVABLE,
                    Field.EXECUTION_SCORE,
                    "预算执行率得分填报为 %s，无法由执行率得出，%s按规则应为 %s".formatted(plain(typed), asPrinted, own));
            return;
        }
        FollowedRule followed = execution.follows().getFirst();
        boolean rounded = followed.agreement() == FollowedRule.Agreement.OTHER_ROUNDING;
        say(
                rounded ? Check.EXECUTION_SCORE_ROUNDED : Check.EXECUTION_SCORE_BY_OTHER_RULE,
                Field.EXECUTION_SCORE,
                "预算执行率得分填报为 %s，%s相符，按本办法为 %s".formatted(plain(typed), followed.sentence(), own));
    }

    private boolean followsThePrintedRate(BigDecimal typed) {
        return sheet.funds()
                .printed()
                .map(PrintedRate::percent)
                .map(percent -> new Fraction(percent, HUNDRED).asShare().times(execution.points()))
                .flatMap(exact ->
                        Roundings.from(exact, typed, profile.execution().rounding()))
                .isPresent();
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
        BigDecimal rows = sheet.points();
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

    private void say(Check check, Field field, String message) {
        findings.add(check.at(Cell.of(field), message));
    }
}
