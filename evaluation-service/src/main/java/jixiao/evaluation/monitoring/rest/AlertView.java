package jixiao.evaluation.monitoring.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import jixiao.evaluation.monitoring.Alert;
import jixiao.evaluation.monitoring.AlertStage;
import jixiao.evaluation.monitoring.Decision;
import jixiao.evaluation.sheets.LastChange;
import jixiao.values.Money;
import org.jspecify.annotations.Nullable;

/**
 * An execution alert.
 *
 * @param lineMonth the month whose line was missed last
 * @param lineRate what should have been spent by its end, as a share of the budget
 * @param rate executed ÷ adjusted budget, as a share
 * @param dueOn the last day of the term that runs, or null
 */
public record AlertView(
        UUID id,
        long version,
        @JsonUnwrapped ProjectOfYear project,
        AlertStage stage,
        int lineMonth,
        BigDecimal lineRate,
        Money adjusted,
        Money executed,
        BigDecimal rate,
        String formula,
        LocalDate raisedOn,
        @Nullable LocalDate dueOn,
        @Nullable Decision decision,
        @Nullable LocalDate clearedOn,
        @Nullable String clearedBecause,
        LastChange lastChange) {

    static AlertView of(Alert alert) {
        return new AlertView(
                alert.id(),
                alert.version(),
                ProjectOfYear.of(alert.year()),
                alert.stage(),
                alert.lineMonth(),
                alert.lineRate(),
                alert.adjusted(),
                alert.executed(),
                alert.rate(),
                alert.formula(),
                alert.raisedOn(),
                alert.dueOn(),
                alert.decision(),
                alert.clearedOn(),
                alert.clearedBecause(),
                alert.lastChange());
    }
}
