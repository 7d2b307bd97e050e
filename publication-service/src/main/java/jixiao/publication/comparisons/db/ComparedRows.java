package jixiao.publication.comparisons.db;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.UUID;
import jixiao.publication.comparisons.ComparedCost;
import jixiao.publication.comparisons.CostFigures;
import jixiao.publication.comparisons.ExecutionFigures;
import jixiao.publication.comparisons.ScoreFigures;
import jixiao.publication.releases.DisclosureKind;
import jixiao.values.FiscalYear;
import jixiao.values.Money;
import jixiao.values.RegionCode;

/** Rows of {@link ComparedFigures} as figures. */
final class ComparedRows {
    private ComparedRows() {}

    static ComparedCost cost(Object[] row) {
        UUID id = (UUID) row[0];
        return new ComparedCost(
                id,
                (Integer) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (BigDecimal) row[5],
                (String) row[6],
                (String) row[7],
                (String) row[8],
                new RegionCode((String) row[9]),
                new FiscalYear((Integer) row[10]),
                DisclosureKind.valueOf((String) row[11]),
                "/disclosures/" + id);
    }

    static CostFigures costFigures(Object[] row) {
        return new CostFigures(
                (String) row[0], (Long) row[1], (BigDecimal) row[2], (BigDecimal) row[3], (BigDecimal) row[4]);
    }

    static ScoreFigures scores(Object[] row) {
        return new ScoreFigures(
                new RegionCode((String) row[0]),
                new FiscalYear((Integer) row[1]),
                (Long) row[2],
                ((BigDecimal) row[3]).setScale(2, RoundingMode.HALF_UP),
                (BigDecimal) row[4],
                (BigDecimal) row[5],
                (BigDecimal) row[6],
                (BigDecimal) row[7],
                (BigDecimal) row[8],
                (Long) row[9],
                (Long) row[10],
                (Long) row[11],
                (Long) row[12],
                (Long) row[13]);
    }

    static ExecutionFigures execution(Object[] row) {
        BigDecimal adjusted = (BigDecimal) row[3];
        BigDecimal executed = (BigDecimal) row[4];
        return new ExecutionFigures(
                new RegionCode((String) row[0]),
                new FiscalYear((Integer) row[1]),
                (Long) row[2],
                new Money(adjusted),
                new Money(executed),
                executed.multiply(BigDecimal.valueOf(100)).divide(adjusted, 2, RoundingMode.HALF_UP),
                (Long) row[5],
                (Long) row[6],
                (Long) row[7],
                (Long) row[8]);
    }
}
