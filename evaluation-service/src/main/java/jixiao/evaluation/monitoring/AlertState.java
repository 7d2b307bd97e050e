package jixiao.evaluation.monitoring;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jixiao.evaluation.sheets.OrganisationName;
import jixiao.values.Money;
import jixiao.values.RegionCode;
import org.jspecify.annotations.Nullable;

/** An alert as it is told: its whole state and whose it is. */
record AlertState(
        UUID alertId,
        UUID evaluationId,
        UUID projectId,
        int fiscalYear,
        long version,
        RegionCode region,
        OrganisationName unit,
        OrganisationName department,
        String projectName,
        AlertStage stage,
        Line line,
        Money adjusted,
        Money executed,
        BigDecimal rate,
        String formula,
        LocalDate raisedOn,
        @Nullable LocalDate dueOn,
        @Nullable Told decision,
        @Nullable LocalDate clearedOn,
        @Nullable String clearedBecause) {

    record Line(int month, BigDecimal rate) {}

    /** A decision without the name of the one who made it. */
    record Told(boolean suspends, String reason, Instant decidedAt) {}

    static AlertState of(Alert alert) {
        WatchedYear year = alert.year();
        Decision decision = alert.decision();
        return new AlertState(
                alert.id(),
                year.sheetId(),
                year.subject().projectYear().projectId(),
                year.subject().projectYear().fiscalYear(),
                alert.version(),
                year.subject().region(),
                year.subject().unit(),
                year.subject().department(),
                year.subject().projectName(),
                alert.stage(),
                new Line(alert.lineMonth(), alert.lineRate()),
                alert.adjusted(),
                alert.executed(),
                alert.rate(),
                alert.formula(),
                alert.raisedOn(),
                alert.dueOn(),
                decision == null ? null : new Told(decision.suspends(), decision.reason(), decision.at()),
                alert.clearedOn(),
                alert.clearedBecause());
    }
}
