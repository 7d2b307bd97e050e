package jixiao.evaluation.monitoring;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import jixiao.kit.validation.Prose;
import org.jspecify.annotations.Nullable;

/**
 * What a unit is to put right.
 *
 * @param alertId obligatory for an alert
 * @param round obligatory for a red light
 * @param position the row in the sheet from 1; left out the money, or the project as a whole
 * @param dueOn left out it is the profile's term from today
 */
public record RectificationDemand(
        @NotNull(message = "请注明整改来源：ALERT、RED_LIGHT 或 REVIEW。")
        RectificationCause.Kind kind,

        @Nullable UUID alertId,
        @Nullable Integer round,
        @Nullable Integer position,

        @NotBlank(message = "请写明整改要求。") @Size(max = 2000, message = "整改要求最长 2000 个字。") @Prose
        String demand,

        @Nullable LocalDate dueOn) {}
