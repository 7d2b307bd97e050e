package jixiao.evaluation.monitoring;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import jixiao.profiles.Monitoring;
import org.jspecify.annotations.Nullable;

/**
 * One point of a plan as it is kept: of a curve (month) or a milestone (due and name).
 *
 * @param row position of the indicator, from 1; 0 is the money
 * @param indicator the indicator's name, by which the plan finds it again in an adjusted goal; empty for the money
 * @param share cumulative, 1 = all
 */
@Embeddable
record PlannedPoint(
        @Column(name = "row_position") int row,
        String indicator,
        @Nullable Integer month,
        @Nullable LocalDate due,
        @Nullable String name,
        BigDecimal share) {

    Monitoring.PlanPoint ofCurve() {
        return new Monitoring.PlanPoint(month, share);
    }

    Plan.Milestone milestone() {
        return new Plan.Milestone(name, due, share);
    }
}
