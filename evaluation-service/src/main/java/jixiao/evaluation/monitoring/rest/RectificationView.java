package jixiao.evaluation.monitoring.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.UUID;
import jixiao.evaluation.monitoring.Rectification;
import jixiao.evaluation.monitoring.RectificationCause;
import jixiao.evaluation.monitoring.RectificationStage;
import jixiao.evaluation.sheets.LastChange;
import org.jspecify.annotations.Nullable;

/**
 * What a unit has to put right.
 *
 * @param position the row in the sheet, or null for the project as a whole
 */
public record RectificationView(
        UUID id,
        long version,
        @JsonUnwrapped ProjectOfYear project,
        RectificationCause.Kind kind,
        @Nullable UUID alertId,
        @Nullable Integer round,
        @Nullable Integer position,
        RectificationStage stage,
        boolean overdue,
        String demand,
        LocalDate demandedOn,
        LocalDate dueOn,
        @Nullable String measures,
        @Nullable String result,
        @Nullable LocalDate answeredOn,
        @Nullable String remarks,
        LastChange lastChange) {

    static RectificationView of(Rectification one, LocalDate today) {
        return new RectificationView(
                one.id(),
                one.version(),
                ProjectOfYear.of(one.year()),
                one.cause().kind(),
                one.cause().alertId(),
                one.cause().round(),
                one.cause().rowPosition(),
                one.stage(),
                one.isOverdue(today),
                one.demand(),
                one.demandedOn(),
                one.dueOn(),
                one.measures(),
                one.result(),
                one.answeredOn(),
                one.remarks(),
                one.lastChange());
    }
}
