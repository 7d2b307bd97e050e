package jixiao.forms.document;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a self-evaluation form adds: the funds matrix, what was achieved, and the total.
 *
 * @param funds one line per printed row, the total first
 * @param achieved 实际完成情况
 * @param totalPoints the 分值 of the 总分 row
 * @param totalScore the 得分 of the 总分 row, as typed
 */
public record YearEnd(
        List<FundsLine> funds,
        @Nullable String achieved,
        @Nullable BigDecimal totalPoints,
        @Nullable BigDecimal totalScore) {

    /**
     * One row of the funds matrix; blank cells are null, a printed dash is kept as “—” in the written fields.
     *
     * @param caption the row caption as written, such as “其中:当年财政拨款”
     * @param source TOTAL, APPROPRIATION, CARRY_OVER, OTHER or a code the layout gives
     * @param points 分值 as written
     * @param rate 执行率 as written, in percent without the sign, such as {@code 98.09}
     * @param score 得分 as written
     */
    public record FundsLine(
            String caption,
            String source,
            @Nullable WrittenAmount opening,
            @Nullable WrittenAmount adjusted,
            @Nullable WrittenAmount executed,
            @Nullable String points,
            @Nullable String rate,
            @Nullable String score) {}
}
