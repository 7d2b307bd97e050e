package jixiao.evaluation.sheets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import jixiao.values.FiscalYear;
import jixiao.values.Money;
import jixiao.values.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * What this service reads of {@code budget.approved}, {@code budget.adjusted} and {@code execution.recorded}, and of
 * {@code project-year.recorded} where a document states approved targets: the project-year with its funds.
 *
 * @param reason why the budget was adjusted, or null
 * @param asOf the day a payment total is stated for; null of other states
 */
public record BudgetState(
        UUID projectId,
        FiscalYear fiscalYear,
        long version,
        RegionCode region,
        OrganisationName unit,
        OrganisationName department,
        String name,
        List<Funds> funds,
        String stage,
        Origin origin,
        @Nullable Approval approval,
        @Nullable String reason,
        @Nullable LocalDate asOf) {

    public record Funds(String source, Money opening, Money adjusted, Money executed) {}

    /** @param goalVersion the goal version the budget was approved with */
    public record Approval(long goalVersion) {}

    ProjectYear projectYear() {
        return new ProjectYear(projectId, fiscalYear.year());
    }

    Subject subject() {
        return new Subject(projectYear(), region, unit, department, name);
    }

    /** Approved by people with this goal or an older one, or stated as approved by a document, which names no goal. */
    boolean isApprovedWith(GoalState goal) {
        return approval == null
                ? origin == Origin.RECORDED && stage.equals("APPROVED")
                : goal.goalVersion() >= approval.goalVersion();
    }

    /** The funds block of the official form: the total first, then the sources that have money. */
    List<FundsLine> lines() {
        List<FundsLine> lines = new ArrayList<>();
        lines.add(FundsLine.entered(
                "年度资金总额:", FundsLine.TOTAL, sum(Funds::opening), sum(Funds::adjusted), sum(Funds::executed)));
        for (Funds one : funds) {
            lines.add(FundsLine.entered(
                    caption(one.source()), one.source(), one.opening(), one.adjusted(), one.executed()));
        }
        return lines;
    }

    private Money sum(Function<Funds, Money> amount) {
        return funds.stream().map(amount).reduce(Money.ZERO, Money::plus);
    }

    private static String caption(String source) {
        return switch (source) {
            case "APPROPRIATION" -> "其中:当年财政拨款";
            case "CARRY_OVER" -> "上年结转资金";
            case "OTHER" -> "其他资金";
            case "TRANSFER_CENTRAL" -> "中央资金";
            case "TRANSFER_REGIONAL" -> "自治区资金";
            default -> source;
        };
    }
}
