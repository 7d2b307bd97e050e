package jixiao.profiles;

import java.math.BigDecimal;
import java.util.List;
import jixiao.values.Subcategory;

/**
 * Indicators scored by bands instead of proportion, such as a satisfaction rate: from 90 % all points, from 80 % 80 %
 * of them. It replaces the positive rule for the subcategories it names.
 *
 * @param bands highest first; the last one begins at 0
 */
public record BandedRule(List<Subcategory> subcategories, Basis basis, List<Band> bands) {

    public enum Basis {
        /** The actual value itself, a percentage written as a share (90 % = 0.90). */
        ACTUAL_SHARE,
        /** actual ÷ target. */
        RATIO
    }

    /**
     * @param atLeast the lowest value of the band
     * @param share the share of the points it gives, 1 = all
     */
    public record Band(BigDecimal atLeast, BigDecimal share) {}
}
