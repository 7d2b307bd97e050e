package jixiao.evaluation.years.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jixiao.kit.validation.Prose;

/** Why a closed year is opened again. */
public record Reopening(
        @NotBlank(message = "请写明重新开启的理由。") @Size(max = 2000, message = "理由最长 2000 个字。") @Prose
        String remarks) {}
