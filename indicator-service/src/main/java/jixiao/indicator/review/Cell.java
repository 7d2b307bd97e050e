package jixiao.indicator.review;

import org.jspecify.annotations.Nullable;

/**
 * The place of a form a finding points at.
 *
 * @param position of the indicator, from 1; null when the finding is about the goal as a whole
 */
public record Cell(@Nullable Integer position, Field field) {
    /** The fields of a target table. */
    public enum Field {
        PROJECT_NAME,
        BUDGET,
        GOAL,
        INDICATORS,
        CATEGORY,
        SUBCATEGORY,
        NAME,
        TARGET,
        POINTS
    }

    public static Cell of(Field field) {
        return new Cell(null, field);
    }
}
