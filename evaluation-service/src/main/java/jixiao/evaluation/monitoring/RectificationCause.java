package jixiao.evaluation.monitoring;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a rectification is demanded for.
 *
 * @param alertId the alert, of {@link Kind#ALERT} only
 * @param round the monitoring round, or null
 * @param rowPosition the row in the sheet from 1, or null for the project as a whole
 */
@Embeddable
public record RectificationCause(
        @Enumerated(EnumType.STRING) Kind kind,
        @Nullable UUID alertId,
        @Nullable Integer round,
        @Nullable Integer rowPosition) {

    public enum Kind {
        /** An execution alert. */
        ALERT,
        /** A red light in a monitoring report. */
        RED_LIGHT,
        /** By hand, from a review. */
        REVIEW
    }
}
