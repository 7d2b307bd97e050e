package jixiao.project.library;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jixiao.kit.validation.Prose;
import org.jspecify.annotations.Nullable;

/**
 * Sends a project-year back (退回).
 *
 * @param to the unit unless it says the previous desk
 */
public record ReturnOrder(
        @NotBlank(message = "请填写退回意见。") @Size(max = 2000, message = "退回意见最长 2000 个字。") @Prose
        String remarks,

        @Nullable To to) {

    public enum To {
        UNIT,
        PREVIOUS
    }
}
