package jixiao.project.library;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import jixiao.kit.validation.OneLine;
import jixiao.kit.validation.Prose;
import jixiao.project.funding.FundAmount;

/**
 * A budget adjustment within the year (调整).
 *
 * @param funds the sources that change, each with its new height; the others stay
 */
public record AdjustmentOrder(
        @NotBlank(message = "请填写调整文号。") @Size(max = 100, message = "调整文号最长 100 个字。") @OneLine
        String documentNumber,

        @NotBlank(message = "请填写调整原因。") @Size(max = 2000, message = "调整原因最长 2000 个字。") @Prose
        String reason,

        @Valid @NotEmpty(message = "请至少填写一项要调整的资金来源。") List<@NotNull(message = "资金来源不能为空。") FundAmount> funds) {}
