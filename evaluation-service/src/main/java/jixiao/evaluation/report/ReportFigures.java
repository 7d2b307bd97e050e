package jixiao.evaluation.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import jixiao.evaluation.sheets.AssessedSheet;
import jixiao.evaluation.sheets.SheetStage;
import jixiao.profiles.Rating;
import jixiao.values.Money;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a unit's year that its report may name; all follow from the sheets.
 *
 * @param projects all that were not given up, completed or not
 */
public record ReportFigures(String unit, int fiscalYear, List<ProjectFigures> projects) {

    public static ReportFigures of(String unit, int fiscalYear, List<AssessedSheet> sheets) {
        return new ReportFigures(
                unit,
                fiscalYear,
                sheets.stream()
                        .map(ProjectFigures::of)
                        .filter(project -> project.stage() != SheetStage.CANCELLED)
                        .toList());
    }

    public Money opening() {
        return sum(ProjectFigures::opening);
    }

    public Money adjusted() {
        return sum(ProjectFigures::adjusted);
    }

    public Money executed() {
        return sum(ProjectFigures::executed);
    }

    /** 结余: what was not spent of the adjusted budget. */
    public Money unspent() {
        return adjusted().minus(executed());
    }

    /** Sum of the executed ÷ sum of the adjusted, in percent with two decimals. */
    public @Nullable BigDecimal executionRate() {
        return ProjectFigures.rate(executed(), adjusted());
    }

    List<ProjectFigures> completed() {
        return projects.stream().filter(ProjectFigures::isCompleted).toList();
    }

    List<ProjectFigures> unfinished() {
        return projects.stream().filter(project -> !project.isCompleted()).toList();
    }

    /** Of the completed sheets, two decimals; null where there is none. */
    @Nullable
    BigDecimal meanScore() {
        List<ProjectFigures> done = completed();
        if (done.isEmpty()) {
            return null;
        }
        return done.stream()
                .map(ProjectFigures::score)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(done.size()), 2, RoundingMode.HALF_UP);
    }

    int rated(Rating rating) {
        return Math.toIntExact(completed().stream()
                .filter(project -> project.rating() == rating)
                .count());
    }

    private Money sum(Function<ProjectFigures, Money> amount) {
        return projects.stream().map(amount).reduce(Money.ZERO, Money::plus);
    }
}
