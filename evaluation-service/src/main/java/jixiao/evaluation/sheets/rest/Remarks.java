package jixiao.evaluation.sheets.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jixiao.kit.validation.Prose;

/** Why a sheet is corrected, cancelled or restored. */
public record Remarks(
        @NotBlank(message = "请写明理由。") @Size(max = 2000, message = "理由最长 2000 个字。") @Prose
        String remarks) {}
