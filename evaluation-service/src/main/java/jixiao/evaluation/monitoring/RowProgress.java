package jixiao.evaluation.monitoring;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a row's light is judged by.
 *
 * @param underCost whether a bare number is a cap, as it is under cost classes
 * @param plannedShare of the target by the day of the round, 1 = all
 * @param ownPlan whether the unit planned this row itself
 * @param done as written, or null
 * @param likelihood null while nobody chose it
 */
record RowProgress(
        String target,
        boolean underCost,
        BigDecimal plannedShare,
        boolean ownPlan,
        @Nullable String done,
        @Nullable Likelihood likelihood) {}
