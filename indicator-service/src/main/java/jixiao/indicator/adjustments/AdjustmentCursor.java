package jixiao.indicator.adjustments;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;

/** A place in the list of adjustments: who asked first stands first. */
public record AdjustmentCursor(Instant submittedAt, UUID goalId) {
    public static AdjustmentCursor of(AskedAdjustment asked) {
        return new AdjustmentCursor(
                asked.adjustment().submittedAt(), asked.adjustment().goalId());
    }

    /** @throws IllegalArgumentException when the text is no cursor */
    public static AdjustmentCursor parse(String text) {
        String[] parts = text.split("/", 2);
        if (parts.length < 2) {
            throw new IllegalArgumentException("not a cursor: " + text);
        }
        try {
            return new AdjustmentCursor(Instant.parse(parts[0]), UUID.fromString(parts[1]));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("not a cursor: " + text, e);
        }
    }

    @Override
    public String toString() {
        return submittedAt + "/" + goalId;
    }
}
