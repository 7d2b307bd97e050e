package jixiao.publication.comparisons;

import java.math.BigDecimal;
import jixiao.values.FiscalYear;
import jixiao.values.RegionCode;

/**
 * How the published scores of a region and year are spread, in points.
 *
 * @param mean with two decimals, half up
 * @param excellent from 90
 * @param good from 80
 * @param fair from 60
 * @param full exactly 100
 */
public record ScoreFigures(
        RegionCode region,
        FiscalYear fiscalYear,
        long count,
        BigDecimal mean,
        BigDecimal lowest,
        BigDecimal lowerQuartile,
        BigDecimal median,
        BigDecimal upperQuartile,
        BigDecimal highest,
        long excellent,
        long good,
        long fair,
        long poor,
        long full) {

    public String cursor() {
        return region + "_" + fiscalYear;
    }
}
