package jixiao.publication.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import jixiao.forms.document.IndicatorRow;
import jixiao.forms.document.PlannedFunds;
import jixiao.forms.document.ProjectForm;
import jixiao.forms.document.WrittenAmount;
import jixiao.forms.document.YearEnd;
import jixiao.publication.facts.ProjectYear.Source;
import jixiao.publication.releases.Figures;
import jixiao.values.Money;
import jixiao.values.MoneyUnit;
import org.jspecify.annotations.Nullable;

/** Fills the official forms from facts; nothing is typed a second time. */
final class ComposeForm {
    private static final PlannedFunds NO_PLAN = new PlannedFunds(null, null, null, null, null, null, null, null, null);

    private ComposeForm() {}

    /** A library entry or target table: the project's head and money over the goal and its indicators. */
    static ProjectForm planned(ProjectYear project, Goal goal, MoneyUnit unit) {
        return new ProjectForm(
                1,
                null,
                project.name(),
                project.department().name(),
                null,
                project.unit().name(),
                null,
                project.attribute() == null ? null : project.attribute().label(),
                project.term(),
                project.fundOffice(),
                funds(project, unit),
                goal.goal(),
                goal.numberedGoals(),
                IntStream.range(0, goal.indicators().size())
                        .mapToObj(i -> row(i + 1, goal.indicators().get(i)))
                        .toList(),
                null);
    }

    /** A self-evaluation: all of it stands in the sheet. */
    static ProjectForm evaluated(Evaluation sheet) {
        return new ProjectForm(
                1,
                null,
                sheet.projectName(),
                sheet.department().name(),
                null,
                sheet.unit().name(),
                null,
                null,
                null,
                null,
                NO_PLAN,
                sheet.goal(),
                List.of(),
                IntStream.range(0, sheet.rows().size())
                        .mapToObj(i -> row(i + 1, sheet.rows().get(i)))
                        .toList(),
                new YearEnd(
                        sheet.funds(),
                        sheet.achieved(),
                        Figures.plain(sheet.totalPoints()),
                        Figures.plain(sheet.totalScore())));
    }

    private static PlannedFunds funds(ProjectYear project, MoneyUnit unit) {
        return new PlannedFunds(
                written(project.total(), unit),
                sum(project, unit, Set.of(Source.values())),
                sum(project, unit, Set.of(Source.APPROPRIATION, Source.OTHER, Source.CARRY_OVER)),
                sum(project, unit, Set.of(Source.APPROPRIATION)),
                sum(project, unit, Set.of(Source.OTHER)),
                sum(project, unit, Set.of(Source.CARRY_OVER)),
                sum(project, unit, Set.of(Source.TRANSFER_CENTRAL, Source.TRANSFER_REGIONAL)),
                sum(project, unit, Set.of(Source.TRANSFER_CENTRAL)),
                sum(project, unit, Set.of(Source.TRANSFER_REGIONAL)));
    }

    /** Null where no such source was named: the cell stays blank, as the official forms leave it. */
    private static @Nullable WrittenAmount sum(ProjectYear project, MoneyUnit unit, Set<Source> sources) {
        return written(
                project.funds().stream()
                        .filter(funds -> sources.contains(funds.source()))
                        .map(ProjectYear.Funds::opening)
                        .reduce(Money::plus)
                        .orElse(null),
                unit);
    }

    private static @Nullable WrittenAmount written(@Nullable Money money, MoneyUnit unit) {
        return money == null ? null : new WrittenAmount(money.in(unit).toPlainString(), money);
    }

    private static IndicatorRow row(int line, Goal.Indicator indicator) {
        return new IndicatorRow(
                line,
                indicator.categoryCaption(),
                indicator.category(),
                indicator.subcategoryCaption(),
                indicator.subcategory(),
                indicator.prefix(),
                indicator.name(),
                indicator.target(),
                null,
                indicator.points(),
                null,
                null);
    }

    private static IndicatorRow row(int line, Evaluation.Row row) {
        return new IndicatorRow(
                line,
                row.categoryCaption(),
                row.category(),
                row.subcategoryCaption(),
                row.subcategory(),
                row.prefix(),
                row.name(),
                row.target(),
                row.actual(),
                points(row.points()),
                points(row.score()),
                row.explanation());
    }

    private static @Nullable BigDecimal points(@Nullable BigDecimal points) {
        return points == null ? null : Figures.plain(points);
    }
}
