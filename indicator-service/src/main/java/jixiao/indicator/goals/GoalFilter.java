package jixiao.indicator.goals;

import java.util.UUID;
import jixiao.values.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * What a list of goals is narrowed to; null narrows nothing.
 *
 * @param unit with all that lies below it
 * @param words stand in the project's name or the goal text
 * @param after where the list goes on
 */
public record GoalFilter(
        @Nullable FiscalYear fiscalYear,
        @Nullable OrganisationKey unit,
        @Nullable UUID projectId,
        @Nullable GoalStage stage,
        @Nullable String words,
        @Nullable GoalCursor after) {}
