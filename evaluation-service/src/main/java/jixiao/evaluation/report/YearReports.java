package jixiao.evaluation.report;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jixiao.kit.identity.Scope;
import jixiao.values.FiscalYear;
import org.jspecify.annotations.Nullable;

/** All reports. What a caller may see is cut in the query. */
public interface YearReports {
    Optional<YearReport> of(UUID unitId, FiscalYear year);

    Optional<YearReport> visible(UUID id, Scope scope);

    /** The same, and nobody else changes it until the end of the transaction. */
    Optional<YearReport> visibleToChange(UUID id, Scope scope);

    /** In order of their ids, beginning after the given one. */
    List<YearReport> page(Scope scope, Filter filter, @Nullable UUID after, int limit);

    void add(YearReport report);

    /** @param unit {@code <region>/<code>}: the organisation itself and what lies below it; null is everything */
    record Filter(
            @Nullable FiscalYear fiscalYear,
            @Nullable YearReportStage stage,
            @Nullable String unit) {}
}
