package jixiao.indicator.library;

import java.util.List;
import java.util.UUID;
import jixiao.values.RegionCode;
import jixiao.values.Subcategory;
import org.jspecify.annotations.Nullable;

/**
 * The targets of all approved goals, each under its class and the plain form of its name, so that an indicator of the
 * library finds its uses: 职工满意度≥95% and “1. 职工 满意度” are uses of 职工满意度 of the same second level.
 */
public interface ApprovedTargets {
    /** Takes over the targets of a goal's approved version; those of the version approved before no longer count. */
    void follow(UUID goalId, int version);

    /** How often each target was written, the most frequent first; the 500 most frequent at most. */
    List<WrittenTarget> written(Subcategory subcategory, String name, @Nullable RegionCode within);

    /** How often it was used in each year, the newest first. */
    List<YearOfUse> years(Subcategory subcategory, String name, @Nullable RegionCode within);

    /** How many units used it. */
    long units(Subcategory subcategory, String name, @Nullable RegionCode within);

    /** @param uses rows of approved goals */
    record YearOfUse(int fiscalYear, long uses) {}
}
