package jixiao.evaluation.years;

import jakarta.persistence.Embeddable;
import jixiao.values.RegionCode;

/**
 * One budget year of one region. What lies inside the region has years of its own.
 *
 * @param region six digits, plain: a key takes no converted type
 */
@Embeddable
public record RegionYear(String region, int fiscalYear) {
    public static RegionYear of(RegionCode region, int fiscalYear) {
        return new RegionYear(region.code(), fiscalYear);
    }

    @Override
    public String toString() {
        return region + "/" + fiscalYear;
    }
}
