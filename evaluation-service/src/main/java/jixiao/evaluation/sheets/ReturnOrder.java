package jixiao.evaluation.sheets;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jixiao.kit.validation.Prose;
import org.jspecify.annotations.Nullable;

/**
 * Sends a sheet back (退回).
 *
 * @param to the unit unless it says the previous desk
 */
public record ReturnOrder(
        @NotBlank(message = "请写明退回理由。") @Size(max = 2000, message = "退回理由最长 2000 个字。") @Prose
        String remarks,

        @Nullable To to) {

    public enum To {
        UNIT,
        PREVIOUS
    }
}
