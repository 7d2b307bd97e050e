package jixiao.evaluation.monitoring;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jixiao.kit.validation.Prose;

/** What a unit did, and what came of it. */
public record RectificationAnswer(
        @NotBlank(message = "请写明整改措施。") @Size(max = 2000, message = "整改措施最长 2000 个字。") @Prose
        String measures,

        @NotBlank(message = "请写明整改结果。") @Size(max = 2000, message = "整改结果最长 2000 个字。") @Prose
        String result) {}
