package jixiao.forms.document;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 绩效自评结果统计表: one row per project and the total of 评价金额, which is the executed amount. */
public record Statistics(String title, @Nullable WrittenAmount total, List<Row> rows) {

    /** @param result 评价结果(分) */
    public record Row(
            String ordinal,
            String unit,
            String project,
            WrittenAmount amount,
            String attainment,
            @Nullable BigDecimal result,
            @Nullable String remark) {}
}
