package jixiao.evaluation.sheets;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jixiao.kit.identity.Scope;
import jixiao.profiles.Rating;
import jixiao.values.FiscalYear;
import org.jspecify.annotations.Nullable;

/** All sheets. What a caller may see is cut in the query. */
public interface Sheets {
    /** To follow what is told of the project-year; nobody else changes it until the end of the transaction. */
    Optional<Sheet> of(ProjectYear projectYear);

    Optional<Sheet> visible(UUID id, Scope scope);

    /** The same, and nobody else changes it until the end of the transaction: who comes second sees what the first did. */
    Optional<Sheet> visibleToChange(UUID id, Scope scope);

    /** In order of department, unit and project name, beginning after the sheet that ended the page before. */
    List<Sheet> page(Scope scope, Filter filter, @Nullable Sheet after, int limit);

    void add(Sheet sheet);

    /**
     * What a list is narrowed to; null is everything.
     *
     * @param rating of the last completion
     * @param overdue only those still open after the last day of their year's window; a correction is never overdue
     * @param projectName a part of it
     * @param unit {@code <region>/<code>}: the organisation itself and what lies below it
     */
    record Filter(
            @Nullable FiscalYear fiscalYear,
            @Nullable SheetStage stage,
            @Nullable String unit,
            @Nullable UUID projectId,
            @Nullable Rating rating,
            @Nullable String projectName,
            boolean overdue) {}
}
