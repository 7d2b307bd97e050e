package jixiao.evaluation.statistics;

import java.math.BigDecimal;
import java.util.UUID;
import jixiao.evaluation.sheets.SheetStage;
import jixiao.profiles.Rating;
import jixiao.values.Money;
import jixiao.values.MoneyUnit;
import jixiao.values.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * One row of 绩效自评结果统计表.
 *
 * @param ordinal 序号 in the whole table, from 1
 * @param amount 评价金额, the executed amount
 * @param attainment 绩效目标实现情况: as the document's own statistics table prints it, else 实际完成情况 of the sheet
 * @param score 评价结果（分）: as printed where a document states the sheet, else what it was completed with
 * @param computedScore what the sheet was completed with
 * @param remarks 备注: as printed, or that the sheet stands open for correction
 * @param stage of the sheet now; one open for correction still shows its last result
 */
public record StatisticsRow(
        int ordinal,
        UUID sheetId,
        UUID projectId,
        Organisation department,
        Organisation unit,
        String projectName,
        Amount amount,
        String attainment,
        BigDecimal score,
        BigDecimal computedScore,
        Rating rating,
        @Nullable String remarks,
        SheetStage stage) {

    public record Organisation(RegionCode region, String code, String name) {}

    /** @param written in 万元, as the official table prints it */
    public record Amount(String written, Money money) {
        public static Amount of(Money money) {
            return new Amount(money.in(MoneyUnit.TEN_THOUSAND_YUAN).toPlainString(), money);
        }
    }
}
