package jixiao.indicator.goals.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jixiao.kit.validation.Prose;

/** Why a goal is sent back, and what to mend. */
public record Remarks(
        @NotBlank(message = "请说明退回的原因和需要修改之处。") @Prose @Size(max = 2000, message = "退回意见最长 2000 个字。")
        String remarks) {}
