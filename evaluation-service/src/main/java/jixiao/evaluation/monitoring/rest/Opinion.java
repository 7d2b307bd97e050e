package jixiao.evaluation.monitoring.rest;

import jakarta.validation.constraints.Size;
import jixiao.kit.validation.Prose;
import org.jspecify.annotations.Nullable;

/** What a reviewer thinks; may be left out. */
public record Opinion(
        @Nullable @Size(max = 2000, message = "意见最长 2000 个字。") @Prose
        String remarks) {
    static @Nullable String of(@Nullable Opinion opinion) {
        return opinion == null ? null : opinion.remarks();
    }
}
