package jixiao.evaluation.scoring;

import java.math.BigDecimal;
import java.util.List;
import jixiao.profiles.PointsGroup;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one group together.
 *
 * @param group null for rows whose class is unknown
 * @param givenPoints what the sheet gives all rows of the group, those that do not apply included
 * @param applicablePoints what it gives those that apply
 */
public record GroupScore(
        @Nullable PointsGroup group, List<RowScore> rows, BigDecimal givenPoints, BigDecimal applicablePoints) {

    static GroupScore of(@Nullable PointsGroup group, List<RowScore> rows) {
        BigDecimal given = BigDecimal.ZERO;
        BigDecimal applicable = BigDecimal.ZERO;
        for (RowScore row : rows) {
            BigDecimal points = row.facts().points();
            given = given.add(points);
            applicable = row.facts().applicable() ? applicable.add(points) : applicable;
        }
        return new GroupScore(group, rows, given, applicable);
    }

    /** What the group is worth in a total made on the given basis. */
    public BigDecimal points(PointsBasis basis) {
        return basis == PointsBasis.OF_PROFILE && group != null ? group.points() : givenPoints;
    }

    /** The share of its points the group reached; rows that do not apply are left out, the rest stands for the whole. */
    Fraction share() {
        BigDecimal reached = BigDecimal.ZERO;
        for (RowScore row : rows) {
            BigDecimal score = row.counted();
            reached = score == null ? reached : reached.add(score);
        }
        return new Fraction(reached, applicablePoints);
    }

    /** Whether no row lacks a score it should have. */
    boolean isComplete() {
        for (RowScore row : rows) {
            if (row.isMissing()) {
                return false;
            }
        }
        return true;
    }

    boolean applies() {
        return applicablePoints.signum() > 0;
    }
}
