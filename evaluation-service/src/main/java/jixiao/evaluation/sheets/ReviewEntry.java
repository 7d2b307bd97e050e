package jixiao.evaluation.sheets;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import jixiao.kit.validation.Prose;
import jixiao.profiles.ReviewDesk;
import org.jspecify.annotations.Nullable;

/** All scores a desk gives; rows it leaves out keep the score below. */
public record ReviewEntry(
        @NotNull(message = "请填写 rows，没有调整时写空数组。") @Size(max = 300, message = "一次最多填写 300 行。")
        List<@Valid @NotNull(message = "各行不能为空。") Row> rows,

        @Nullable @Valid Execution execution) {

    /** @param position of the sheet's row, from 1 */
    public record Row(
            @Min(value = 1, message = "行号从 1 开始。") int position,

            @NotNull(message = "请填写审核得分。")
            @PositiveOrZero(message = "得分不能为负。")
            @Digits(integer = 3, fraction = 2, message = "得分最多三位整数、两位小数。")
            BigDecimal score,

            @Nullable @Size(max = 2000, message = "理由最长 2000 个字。") @Prose
            String reason) {}

    public record Execution(
            @NotNull(message = "请填写审核得分。")
            @PositiveOrZero(message = "得分不能为负。")
            @Digits(integer = 3, fraction = 2, message = "得分最多三位整数、两位小数。")
            BigDecimal score,

            @Nullable @Size(max = 2000, message = "理由最长 2000 个字。") @Prose
            String reason) {}

    List<DeskScore> by(ReviewDesk desk) {
        List<DeskScore> scores = new ArrayList<>();
        for (Row row : rows) {
            scores.add(new DeskScore(desk, row.position(), row.score(), row.reason()));
        }
        if (execution != null) {
            scores.add(new DeskScore(desk, DeskScore.EXECUTION, execution.score(), execution.reason()));
        }
        return scores;
    }
}
