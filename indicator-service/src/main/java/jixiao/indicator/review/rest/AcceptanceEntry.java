package jixiao.indicator.review.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jixiao.indicator.review.Cell;
import jixiao.kit.validation.OneLine;
import jixiao.kit.validation.Prose;
import org.jspecify.annotations.Nullable;

/**
 * A finding that is accepted, as the list of findings names it, and why.
 *
 * @param version of the goal it was found in; null for the one that counts
 */
public record AcceptanceEntry(
        @NotBlank(message = "请填写审核发现的 code，如 O5。") @OneLine @Size(max = 10, message = "code 最长 10 个字符。")
        String code,

        @Nullable Integer position,
        @NotNull(message = "请填写审核发现的 field。") Cell.Field field,
        @Nullable Integer version,

        @NotBlank(message = "请说明接受的理由。") @Prose @Size(max = 2000, message = "理由最长 2000 个字。")
        String reason) {

    FindingPlace place() {
        return new FindingPlace(code, position, field, version);
    }
}
