package jixiao.indicator.goals;

import java.util.UUID;
import jixiao.values.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * What a list of goals is narrowed to; null narrows nothing.
 *
 * @param words stand in the project's name or the goal text
 * @param after where the list goes on
 */
public record GoalFilter(
        @Nullable FiscalYear fiscalYear,
        @Nullable UUID unitId,
        @Nullable UUID projectId,
        @Nullable GoalStatus status,
        @Nullable String words,
        @Nullable GoalCursor after) {}
