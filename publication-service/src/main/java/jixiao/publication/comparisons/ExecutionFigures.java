package jixiao.publication.comparisons;

import java.math.BigDecimal;
import jixiao.values.FiscalYear;
import jixiao.values.Money;
import jixiao.values.RegionCode;

/**
 * How much of the adjusted budgets of a region and year was spent, by the published self-evaluations; sums first, the
 * rate after (domain.md section 2).
 *
 * @param rate executed in percent of adjusted, two decimals, half up
 * @param under60 how many projects spent less than 60 %
 * @param under80 from 60 %, under 80 %
 * @param under95 from 80 %, under 95 %
 * @param from95 95 % and more
 */
public record ExecutionFigures(
        RegionCode region,
        FiscalYear fiscalYear,
        long count,
        Money adjusted,
        Money executed,
        BigDecimal rate,
        long under60,
        long under80,
        long under95,
        long from95) {

    public String cursor() {
        return region + "_" + fiscalYear;
    }
}
