package jixiao.evaluation.sheets;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import jixiao.values.Category;
import jixiao.values.FiscalYear;
import jixiao.values.Money;
import jixiao.values.RegionCode;
import jixiao.values.Subcategory;
import org.jspecify.annotations.Nullable;

/** What this service reads of {@code project-year.recorded}: a form as a published document prints it. */
public record RecordedProjectYear(
        UUID projectId,
        FiscalYear fiscalYear,
        long version,
        String stage,
        RegionCode region,
        OrganisationName unit,
        OrganisationName department,
        String name,
        List<BudgetState.Funds> funds,
        DocumentSource source,
        Form form) {

    public record Form(
            @Nullable String goal,
            List<Indicator> indicators,
            @Nullable YearEnd yearEnd) {}

    public record Indicator(
            @Nullable String categoryCaption,
            @Nullable Category category,
            @Nullable String subcategoryCaption,
            @Nullable Subcategory subcategory,
            @Nullable String prefix,
            String name,
            String target,
            @Nullable String actual,
            @Nullable BigDecimal points,
            @Nullable BigDecimal score,
            @Nullable String explanation) {}

    public record YearEnd(
            List<Line> funds,
            @Nullable String achieved,
            @Nullable BigDecimal totalPoints,
            @Nullable BigDecimal totalScore) {}

    public record Line(
            String caption,
            String source,
            @Nullable Amount opening,
            @Nullable Amount adjusted,
            @Nullable Amount executed,
            @Nullable String points,
            @Nullable String rate,
            @Nullable String score) {

        FundsLine asPrinted() {
            return new FundsLine(
                    caption,
                    source,
                    opening == null ? null : opening.written(),
                    opening == null ? null : opening.money(),
                    adjusted == null ? null : adjusted.written(),
                    adjusted == null ? null : adjusted.money(),
                    executed == null ? null : executed.written(),
                    executed == null ? null : executed.money(),
                    points,
                    rate,
                    score);
        }
    }

    public record Amount(String written, @Nullable Money money) {}

    ProjectYear projectYear() {
        return new ProjectYear(projectId, fiscalYear.year());
    }

    Subject subject() {
        return new Subject(projectYear(), region, unit, department, name);
    }

    /** Published targets are approved, and their year is to be evaluated in the suite. */
    public boolean isApprovedTargets() {
        return stage.equals("APPROVED");
    }

    /** The money of the year as the document states it, approved by no one in the suite. */
    public BudgetState budget() {
        return new BudgetState(
                projectId,
                fiscalYear,
                version,
                region,
                unit,
                department,
                name,
                funds,
                stage,
                Origin.RECORDED,
                null,
                null,
                null);
    }

    /** Only a published self-evaluation is a completed year. */
    public boolean isSelfEvaluation() {
        return stage.equals("COMPLETED") && form.yearEnd() != null;
    }
}
