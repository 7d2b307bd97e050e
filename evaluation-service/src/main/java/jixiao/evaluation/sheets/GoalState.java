package jixiao.evaluation.sheets;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import jixiao.values.Category;
import jixiao.values.FiscalYear;
import jixiao.values.Subcategory;
import org.jspecify.annotations.Nullable;

/**
 * What this service reads of {@code goal.approved}.
 *
 * @param version of the goal's whole state
 * @param goalVersion the approved version, which never changes again
 * @param source the document that states it, or null when people entered it
 */
public record GoalState(
        UUID projectId,
        FiscalYear fiscalYear,
        long version,
        long goalVersion,
        String goal,
        List<Indicator> indicators,
        Origin origin,
        @Nullable DocumentSource source) {

    public record Indicator(
            @Nullable String categoryCaption,
            @Nullable Category category,
            @Nullable String subcategoryCaption,
            @Nullable Subcategory subcategory,
            @Nullable String prefix,
            String name,
            String target,
            @Nullable BigDecimal points) {}

    ProjectYear projectYear() {
        return new ProjectYear(projectId, fiscalYear.year());
    }

    /** The goal as a published self-evaluation repeats it: its sheet is recorded, and nothing is to be filled in. */
    boolean isOfSelfEvaluation() {
        return source != null && source.kind().equals("SELF_EVALUATION");
    }

    List<SheetRow> rows() {
        return indicators.stream().map(SheetRow::planned).toList();
    }
}
