package jixiao.indicator.goals.rest;

import java.util.UUID;
import jixiao.indicator.goals.PerformanceGoal;

/** One goal of a batch, in the version its sender has read, and what is to become of it. */
interface BatchItem {
    UUID goalId();

    Long version();

    /** Whether the very next version already is what the item asks for: the batch was sent before and its answer lost. */
    boolean isDoneIn(PerformanceGoal goal, String caller);
}
