package jixiao.evaluation.sheets;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jixiao.kit.identity.Scope;
import jixiao.values.FiscalYear;
import org.jspecify.annotations.Nullable;

/** All sheets. What a caller may see is cut in the query. */
public interface Sheets {
    Optional<Sheet> of(ProjectYear projectYear);

    Optional<Sheet> visible(UUID id, Scope scope);

    /** In order of department, unit and project name, beginning after the sheet that ended the page before. */
    List<Sheet> page(Scope scope, Filter filter, @Nullable Sheet after, int limit);

    void add(Sheet sheet);

    /**
     * What a list is narrowed to; null is everything.
     *
     * @param unit {@code <region>/<code>}: the organisation itself and what lies below it
     */
    record Filter(
            @Nullable FiscalYear fiscalYear,
            @Nullable SheetStage stage,
            @Nullable String unit,
            @Nullable UUID projectId) {}
}
