package jixiao.evaluation.sheets;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import jixiao.profiles.Attainment;
import org.jspecify.annotations.Nullable;

/**
 * What people say of an indicator when the year is over.
 *
 * @param actual 实际完成值, or null while it is not known
 * @param grade what the evaluator chose for a qualitative indicator, or null
 * @param typedScore 得分 as a person typed it, or null when the rules score the row
 */
@Embeddable
public record RowAnswer(
        @Nullable String actual,
        boolean applicable,
        @Nullable @Enumerated(EnumType.STRING) Attainment grade,
        @Nullable BigDecimal typedScore,
        @Nullable String explanation) {
    static final RowAnswer NOTHING = new RowAnswer(null, true, null, null, null);

    static RowAnswer of(RowEntry entry) {
        return new RowAnswer(
                entry.actual(), entry.applicable(), entry.grade(), entry.typedScore(), entry.explanation());
    }

    static RowAnswer of(RecordedProjectYear.Indicator printed) {
        return new RowAnswer(printed.actual(), true, null, printed.score(), printed.explanation());
    }

    /** With what is known from elsewhere where nobody has said anything yet. */
    RowAnswer prefilled(@Nullable String known, @Nullable String why) {
        return new RowAnswer(
                isBlank(actual) ? known : actual,
                applicable,
                grade,
                typedScore,
                isBlank(explanation) ? why : explanation);
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
