package jixiao.indicator.goals;

import java.util.EnumSet;
import java.util.Map;

/**
 * What a person decides on a goal: a grade for each dimension, one over all, and an opinion for the unit.
 *
 * @throws IllegalArgumentException when a dimension has no grade
 */
public record ReviewDecision(Grade grade, Map<Dimension, Grade> dimensions, String opinion) {
    public ReviewDecision {
        dimensions = Map.copyOf(dimensions);
        if (!dimensions.keySet().equals(EnumSet.allOf(Dimension.class))) {
            throw new IllegalArgumentException("not all dimensions are graded: " + dimensions);
        }
    }

    /** 优 and 良: the goal may enter the budget, or take the place of an approved one. */
    public boolean letsIn() {
        return grade == Grade.EXCELLENT || grade == Grade.GOOD;
    }

    /** 中: the unit mends the goal and submits it again. */
    boolean sendsBack() {
        return grade == Grade.FAIR;
    }
}
