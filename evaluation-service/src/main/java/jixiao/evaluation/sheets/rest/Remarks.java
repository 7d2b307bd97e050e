package jixiao.evaluation.sheets.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jixiao.evaluation.sheets.PrintableText;

/** Why a sheet is sent back or corrected. */
public record Remarks(
        @NotBlank(message = "请写明理由。")
        @Size(max = 1000, message = "理由最长 1000 个字。")
        @Pattern(regexp = PrintableText.PATTERN, message = PrintableText.MESSAGE)
        String remarks) {}
