package jixiao.publication.comparisons;

import java.math.BigDecimal;
import java.util.UUID;
import jixiao.publication.releases.DisclosureKind;
import jixiao.values.FiscalYear;
import jixiao.values.RegionCode;

/**
 * What one of something costs by one published target.
 *
 * @param written the target as published, such as {@code ≤5000元/人}
 * @param operator of the target: LE is a cap
 * @param amount in 元
 * @param per what it is for one of, such as 人 or 人·天
 */
public record ComparedCost(
        UUID disclosureId,
        int line,
        String indicator,
        String written,
        String operator,
        BigDecimal amount,
        String per,
        String projectName,
        String unitName,
        RegionCode region,
        FiscalYear fiscalYear,
        DisclosureKind kind,
        String path) {

    public String cursor() {
        return amount.toPlainString() + "_" + line + "_" + disclosureId;
    }
}
