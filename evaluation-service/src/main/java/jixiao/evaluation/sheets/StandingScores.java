package jixiao.evaluation.sheets;

import java.math.BigDecimal;
import jixiao.profiles.ReviewDesk;
import org.jspecify.annotations.Nullable;

/**
 * The scores of one cell as they stand side by side.
 *
 * @param own what the unit gives itself, or null where there is no score
 * @param department null where the department has not scored; a department that passed the sheet without a word agrees
 * @param finance likewise
 */
public record StandingScores(
        @Nullable BigDecimal own,
        @Nullable BigDecimal department,
        @Nullable String departmentReason,
        @Nullable BigDecimal finance,
        @Nullable String financeReason) {

    static StandingScores of(Sheet sheet, int position, @Nullable BigDecimal own) {
        DeskScore department =
                sheet.deskScores().of(ReviewDesk.DEPARTMENT, position).orElse(null);
        DeskScore finance = sheet.deskScores().of(ReviewDesk.FINANCE, position).orElse(null);
        BigDecimal byDepartment = said(department, passed(sheet, ReviewDesk.DEPARTMENT), own);
        BigDecimal below = byDepartment == null ? own : byDepartment;
        return new StandingScores(
                own,
                byDepartment,
                department == null ? null : department.reason(),
                said(finance, passed(sheet, ReviewDesk.FINANCE), below),
                finance == null ? null : finance.reason());
    }

    /** With scores of its own or without. What a document states nobody has passed. */
    private static boolean passed(Sheet sheet, ReviewDesk desk) {
        return sheet.provenance().origin() == Origin.ENTERED && sheet.progress().hasPassed(desk);
    }

    private static @Nullable BigDecimal said(@Nullable DeskScore explicit, boolean passed, @Nullable BigDecimal below) {
        if (explicit != null) {
            return explicit.score();
        }
        return passed ? below : null;
    }

    /** The score of the last desk that has one. */
    public @Nullable BigDecimal counted() {
        if (finance != null) {
            return finance;
        }
        return department != null ? department : own;
    }

    /** What a desk's score is held against. */
    @Nullable
    BigDecimal below(ReviewDesk desk) {
        return desk == ReviewDesk.FINANCE && department != null ? department : own;
    }
}
