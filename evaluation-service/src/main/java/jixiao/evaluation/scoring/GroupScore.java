package jixiao.evaluation.scoring;

import java.math.BigDecimal;
import java.util.List;
import jixiao.profiles.PointsGroup;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one group together.
 *
 * @param group null for rows whose class is unknown
 */
public record GroupScore(@Nullable PointsGroup group, List<RowScore> rows) {

    /** What the sheet gives all rows of the group, those that do not apply included. */
    public BigDecimal givenPoints() {
        return rows.stream().map(row -> row.facts().points()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What the group is worth in a total made on the given basis. */
    public BigDecimal points(PointsBasis basis) {
        return basis == PointsBasis.OF_PROFILE && group != null ? group.points() : givenPoints();
    }

    BigDecimal applicablePoints() {
        return rows.stream()
                .filter(row -> row.facts().applicable())
                .map(row -> row.facts().points())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The share of its points the group reached; rows that do not apply are left out, the rest stands for the whole. */
    Fraction share() {
        BigDecimal reached = rows.stream()
                .map(RowScore::counted)
                .filter(score -> score != null)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Fraction(reached, applicablePoints());
    }

    boolean applies() {
        return applicablePoints().signum() > 0;
    }
}
