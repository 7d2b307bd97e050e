package jixiao.evaluation.sheets;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.Locale;
import jixiao.profiles.ReviewDesk;
import org.jspecify.annotations.Nullable;

/**
 * The score a reviewer gives beside the one below it.
 *
 * @param position of the row, from 1; 0 is budget execution
 * @param reason why it differs from the score below; null where it agrees
 */
@Embeddable
public record DeskScore(
        @Enumerated(EnumType.STRING) ReviewDesk desk,
        int position,
        BigDecimal score,
        @Nullable String reason) {
    static final int EXECUTION = 0;

    /** Where the sheet shows it, up to the word Score or Reason: {@code /rows/0/department}. */
    String pointer() {
        String cell = position == EXECUTION ? "/execution/" : "/rows/" + (position - 1) + "/";
        return cell + desk.name().toLowerCase(Locale.ROOT);
    }

    boolean isReasoned() {
        return reason != null && !reason.isBlank();
    }
}
