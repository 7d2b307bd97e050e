package jixiao.evaluation.monitoring.rest;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jixiao.evaluation.monitoring.DeviationCause;
import jixiao.evaluation.monitoring.Judgement;
import jixiao.evaluation.monitoring.Likelihood;
import jixiao.evaluation.monitoring.MonitoringReport;
import jixiao.evaluation.monitoring.ReportContent;
import jixiao.evaluation.monitoring.ReportMoney;
import jixiao.evaluation.monitoring.ReportRow;
import jixiao.evaluation.monitoring.ReportStage;
import jixiao.evaluation.monitoring.RoundFacts;
import jixiao.evaluation.sheets.LastChange;
import jixiao.profiles.Light;
import jixiao.values.Money;
import org.jspecify.annotations.Nullable;

/** A monitoring report with its lights, each with the calculation behind it. */
public record ReportView(
        UUID id,
        UUID evaluationId,
        long version,
        int round,
        String name,
        LocalDate until,
        ReportStage stage,
        Light light,
        MoneyView money,
        List<RowView> rows,
        @Nullable String openedEarlyBecause,
        @Nullable String remarks,
        LastChange lastChange) {

    /** @param rate executed ÷ adjusted budget, in percent; null without a budget */
    public record MoneyView(
            Money adjusted,
            Money executed,
            @Nullable BigDecimal rate,
            BigDecimal plannedShare,
            Light light,
            String formula,
            @Nullable DeviationCause cause,
            @Nullable String explanation) {

        private static MoneyView of(ReportMoney money, Judgement judgement) {
            return new MoneyView(
                    money.adjusted(),
                    money.executed(),
                    rate(money),
                    money.plannedShare(),
                    judgement.light(),
                    judgement.formula(),
                    money.cause(),
                    money.explanation());
        }

        private static @Nullable BigDecimal rate(ReportMoney money) {
            return money.adjusted().isZero()
                    ? null
                    : money.executed()
                            .yuan()
                            .movePointRight(2)
                            .divide(money.adjusted().yuan(), 2, RoundingMode.HALF_UP);
        }
    }

    /** @param position of the row in the sheet */
    public record RowView(
            int position,
            String indicator,
            String target,
            BigDecimal plannedShare,
            boolean ownPlan,
            @Nullable String done,
            @Nullable String expected,
            @Nullable DeviationCause cause,
            @Nullable String explanation,
            @Nullable Likelihood likelihood,
            Light light,
            String formula) {

        private static RowView of(ReportRow row, Judgement judgement) {
            return new RowView(
                    row.row(),
                    row.indicator(),
                    row.target(),
                    row.plannedShare(),
                    row.ownPlan(),
                    row.done(),
                    row.expected(),
                    row.cause(),
                    row.explanation(),
                    row.likelihood(),
                    judgement.light(),
                    judgement.formula());
        }
    }

    static ReportView of(MonitoringReport report, RoundFacts facts) {
        ReportContent content = report.content(facts);
        List<Judgement> judgements = facts.rows(content);
        List<RowView> rows = new ArrayList<>();
        for (int i = 0; i < judgements.size(); i++) {
            rows.add(RowView.of(content.rows().get(i), judgements.get(i)));
        }
        return new ReportView(
                report.id(),
                report.sheetId(),
                report.version(),
                report.round(),
                report.roundName(),
                report.until(),
                report.stage(),
                facts.worst(content),
                MoneyView.of(content.money(), facts.money(content)),
                rows,
                report.openedEarlyBecause(),
                report.remarks(),
                report.lastChange());
    }
}
