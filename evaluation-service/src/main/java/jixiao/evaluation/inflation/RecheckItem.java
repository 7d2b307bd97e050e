package jixiao.evaluation.inflation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import jixiao.values.Money;
import org.jspecify.annotations.Nullable;

/**
 * One drawn sheet, as it stood when it was drawn, and what its re-check came to.
 *
 * @param weight how many tickets it held
 * @param reasons why, in Chinese
 * @param outcome null until it is re-checked
 * @param recheckedScore the score the re-check comes to, or null
 */
@Embeddable
public record RecheckItem(
        UUID sheetId,
        String unitName,
        String projectName,
        Money executed,
        BigDecimal score,
        int weight,
        String reasons,
        @Nullable @Enumerated(EnumType.STRING) Outcome outcome,
        @Nullable BigDecimal recheckedScore,
        @Nullable String remarks,
        @Nullable String notedBy,
        @Nullable Instant notedAt) {

    /** What the re-check says of the score: it stands, it should be higher, it should be lower. */
    public enum Outcome {
        CONFIRMED,
        RAISED,
        LOWERED
    }

    RecheckItem noted(
            Outcome found, @Nullable BigDecimal newScore, @Nullable String newRemarks, String by, Instant at) {
        return new RecheckItem(
                sheetId, unitName, projectName, executed, score, weight, reasons, found, newScore, newRemarks, by, at);
    }
}
