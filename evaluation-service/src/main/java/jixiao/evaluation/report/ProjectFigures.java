package jixiao.evaluation.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import jixiao.evaluation.scoring.RowScore;
import jixiao.evaluation.sheets.AssessedSheet;
import jixiao.evaluation.sheets.FundsLine;
import jixiao.evaluation.sheets.Outcome;
import jixiao.evaluation.sheets.Sheet;
import jixiao.evaluation.sheets.SheetStage;
import jixiao.profiles.Rating;
import jixiao.values.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a report says of one project.
 *
 * @param score as last completed; null before
 * @param attained 实际完成情况
 * @param lost indicators that lost points
 */
public record ProjectFigures(
        String name,
        SheetStage stage,
        Money opening,
        Money adjusted,
        Money executed,
        @Nullable BigDecimal score,
        @Nullable Rating rating,
        String attained,
        List<LostPoints> lost) {

    /** @param explanation as written, or null */
    public record LostPoints(
            String indicator, BigDecimal points, @Nullable String explanation) {}

    static ProjectFigures of(AssessedSheet assessed) {
        Sheet sheet = assessed.sheet();
        Optional<FundsLine> total = sheet.form().total();
        Outcome outcome = sheet.outcome();
        return new ProjectFigures(
                sheet.subject().projectName(),
                sheet.progress().stage(),
                total.map(FundsLine::opening).orElse(Money.ZERO),
                total.map(FundsLine::adjusted).orElse(Money.ZERO),
                total.map(FundsLine::executed).orElse(Money.ZERO),
                outcome == null ? null : outcome.totalScore(),
                outcome == null ? null : outcome.rating(),
                sheet.form().achieved(),
                assessed.counted().rows().stream()
                        .filter(RowScore::losesPoints)
                        .map(ProjectFigures::lost)
                        .toList());
    }

    private static LostPoints lost(RowScore row) {
        return new LostPoints(
                row.facts().name(),
                row.facts().points().subtract(row.counted()),
                row.facts().explanation());
    }

    /** executed ÷ adjusted in percent with two decimals; null of a budget of zero. */
    @Nullable
    BigDecimal rate() {
        return rate(executed, adjusted);
    }

    static @Nullable BigDecimal rate(Money executed, Money adjusted) {
        return adjusted.isZero()
                ? null
                : executed.yuan().multiply(BigDecimal.valueOf(100)).divide(adjusted.yuan(), 2, RoundingMode.HALF_UP);
    }

    boolean isCompleted() {
        return stage == SheetStage.COMPLETED;
    }
}
