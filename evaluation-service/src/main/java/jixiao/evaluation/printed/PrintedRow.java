package jixiao.evaluation.printed;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import jixiao.values.Money;
import org.jspecify.annotations.Nullable;

/**
 * One row of a statistics table as printed.
 *
 * @param amount 评价金额 in 元; null where what is printed is no amount
 * @param attainment 绩效目标实现情况
 * @param result 评价结果（分）
 * @param remarks 备注
 */
@Embeddable
public record PrintedRow(
        String ordinal,
        String unit,
        String project,
        String amountWritten,
        @Nullable Money amount,
        String attainment,
        @Nullable BigDecimal result,
        @Nullable String remarks) {
    static PrintedRow of(RecordedDocument.Row row) {
        return new PrintedRow(
                row.ordinal(),
                row.unit(),
                row.project(),
                row.amount().written(),
                row.amount().money(),
                row.attainment(),
                row.result(),
                row.remark());
    }
}
