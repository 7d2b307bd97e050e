package jixiao.indicator.kinship;

import java.math.BigDecimal;
import java.util.Set;

/**
 * What one of something costs, as a goal states it.
 *
 * @param position of the indicator
 * @param activity what it is for, such as 疗休养
 * @param per what it is per, such as 人 or 人·天; 元/年 is per nothing
 * @param groups for whom, in the words of {@link Vocabulary}; empty when it is not said
 * @param yuan in 元
 * @param written as the goal writes it, such as ≤5000元/人
 * @param inName whether it stands in the indicator's name instead of its target
 */
public record UnitCost(
        int position,
        String activity,
        String per,
        Set<String> groups,
        BigDecimal yuan,
        String written,
        boolean inName) {
    private static final BigDecimal TENTH = BigDecimal.TEN;

    /** Whether both price the same: the same activity, per the same, not for different people. */
    public boolean pricesTheSameAs(UnitCost other) {
        return activity.equals(other.activity)
                && per.equals(other.per)
                && (groups.isEmpty() || other.groups.isEmpty() || groups.equals(other.groups));
    }

    /** By more than a tenth of the higher one. */
    public boolean differsFrom(UnitCost other) {
        BigDecimal difference = yuan.subtract(other.yuan).abs();
        return difference.multiply(TENTH).compareTo(yuan.max(other.yuan)) > 0;
    }
}
