package jixiao.indicator.review.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jixiao.indicator.review.Cell;
import jixiao.kit.validation.OneLine;
import org.jspecify.annotations.Nullable;

/**
 * A finding as the list of findings names it.
 *
 * @param version of the goal it was found in; null for the one that counts
 */
public record FindingPlace(
        @NotBlank(message = "请填写审核发现的 code，如 O5。") @OneLine @Size(max = 10, message = "code 最长 10 个字符。")
        String code,

        @Nullable Integer position,
        @NotNull(message = "请填写审核发现的 field。") Cell.Field field,
        @Nullable Integer version) {

    Cell cell() {
        return new Cell(position, field);
    }
}
