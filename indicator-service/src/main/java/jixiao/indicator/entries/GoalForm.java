package jixiao.indicator.entries;

import java.math.BigDecimal;
import java.util.List;
import jixiao.forms.document.IndicatorRow;
import jixiao.forms.document.PlannedFunds;
import jixiao.forms.document.PrintedField;
import jixiao.forms.document.ProjectForm;
import jixiao.forms.document.WrittenAmount;
import jixiao.forms.entry.EntrySubject;
import jixiao.forms.entry.KnownForm;
import jixiao.indicator.goals.GoalContent;
import jixiao.indicator.goals.Indicator;
import jixiao.indicator.goals.PerformanceGoal;
import jixiao.indicator.goals.ProjectFacts;
import jixiao.values.Money;
import jixiao.values.MoneyUnit;
import org.jspecify.annotations.Nullable;

/** A goal as the form it is filled in on: the project's head and money, and what the goal says now. */
final class GoalForm {
    static final String POINTS = "分值";

    private GoalForm() {}

    static KnownForm of(PerformanceGoal goal, MoneyUnit unit) {
        ProjectFacts project = goal.project();
        GoalContent content = goal.current().content();
        ProjectForm form = new ProjectForm(
                0,
                null,
                project.name(),
                project.department().name(),
                null,
                project.unit().name(),
                null,
                null,
                null,
                null,
                funds(project.budget(), unit),
                content.goal(),
                content.numberedGoals(),
                content.indicators().stream().map(GoalForm::row).toList(),
                null);
        return new KnownForm(new EntrySubject(goal.id().toString(), goal.version()), form);
    }

    private static PlannedFunds funds(@Nullable Money budget, MoneyUnit unit) {
        WrittenAmount annual =
                budget == null ? null : new WrittenAmount(budget.in(unit).toPlainString(), budget);
        return new PlannedFunds(null, annual, null, null, null, null, null, null, null);
    }

    private static IndicatorRow row(Indicator indicator) {
        return new IndicatorRow(
                0,
                indicator.categoryCaption(),
                indicator.category(),
                indicator.subcategoryCaption(),
                indicator.subcategory(),
                indicator.prefix(),
                indicator.name(),
                indicator.target(),
                null,
                null,
                null,
                null,
                List.of(),
                null,
                List.of(new PrintedField(POINTS, plain(indicator.points()))));
    }

    private static String plain(@Nullable BigDecimal points) {
        return points == null ? "" : points.toPlainString();
    }
}
