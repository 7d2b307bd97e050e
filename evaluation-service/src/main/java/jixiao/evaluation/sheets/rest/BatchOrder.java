package jixiao.evaluation.sheets.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import jixiao.kit.validation.Prose;
import org.jspecify.annotations.Nullable;

/**
 * One verb for many sheets.
 *
 * @param remarks why they are returned; needed for RETURN alone
 */
public record BatchOrder(
        @NotNull(message = "请填写 verb：REVIEW、COMPLETE 或 RETURN。")
        Verb verb,

        @NotNull(message = "请列出要办理的自评表。") @Size(min = 1, max = 500, message = "一次可办理 1 至 500 张自评表。")
        List<@Valid @NotNull(message = "各项不能为空。") Item> items,

        @Nullable @Size(max = 2000, message = "退回理由最长 2000 个字。") @Prose
        String remarks) {

    public enum Verb {
        REVIEW("review"),
        COMPLETE("complete"),
        RETURN("return");

        private final String action;

        Verb(String action) {
            this.action = action;
        }

        /** As the change log names it. */
        String action() {
            return action;
        }
    }

    /** @param version the one the caller has seen: nobody approves what has changed meanwhile */
    public record Item(
            @NotNull(message = "请填写自评表标识。") UUID id,
            @Min(value = 1, message = "请填写所见的版本，从 1 开始。") long version) {}
}
