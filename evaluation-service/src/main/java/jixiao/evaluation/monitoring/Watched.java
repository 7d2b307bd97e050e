package jixiao.evaluation.monitoring;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is kept of a sheet's year, read in one go: how it stands, the unit's own plan, the alert that is not cleared. */
public record Watched(
        WatchedYear year,
        @Nullable YearPlan ownPlan,
        @Nullable Alert openAlert) {

    Optional<Plan> moneyPlan() {
        return Optional.ofNullable(ownPlan).flatMap(YearPlan::money);
    }

    Optional<Plan> rowPlan(int position, String indicator) {
        return Optional.ofNullable(ownPlan).flatMap(plan -> plan.row(position, indicator));
    }

    Optional<Alert> alert() {
        return Optional.ofNullable(openAlert);
    }
}
