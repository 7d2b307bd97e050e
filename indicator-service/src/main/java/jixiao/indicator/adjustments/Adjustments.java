package jixiao.indicator.adjustments;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jixiao.kit.identity.Scope;
import org.jspecify.annotations.Nullable;

/** The adjustments of all goals, numbered within each. */
public interface Adjustments {
    Optional<GoalAdjustment> of(UUID goalId, int number);

    /** The one that waits for a decision; there is never more than one. */
    Optional<GoalAdjustment> openOf(UUID goalId);

    /** Newest first. */
    List<GoalAdjustment> list(UUID goalId, int below, int limit);

    /**
     * Of all goals in scope, in order of {@link AdjustmentCursor}.
     *
     * @param stage null for all
     */
    List<AskedAdjustment> list(
            Scope scope, @Nullable AdjustmentStage stage, @Nullable AdjustmentCursor after, int limit);

    /** How many were ever asked for. */
    int countOf(UUID goalId);

    void add(GoalAdjustment adjustment);
}
