package jixiao.evaluation.monitoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jixiao.kit.identity.Scope;
import jixiao.values.FiscalYear;
import jixiao.values.RegionCode;
import org.jspecify.annotations.Nullable;

/** All rectifications. What a caller may see is cut in the query. */
public interface Rectifications {
    Optional<Rectification> visible(UUID id, Scope scope);

    /** Those due first come first, beginning after the one that ended the page before. */
    List<Rectification> page(Scope scope, Filter filter, @Nullable Rectification after, int limit);

    void add(Rectification rectification);

    /**
     * What a list is narrowed to; null is everything.
     *
     * @param region what lies inside
     * @param unit {@code <region>/<code>}: the organisation itself and what lies below it
     * @param overdueOn what should have been answered before that day and was not
     */
    record Filter(
            @Nullable FiscalYear fiscalYear,
            @Nullable RegionCode region,
            @Nullable String unit,
            @Nullable UUID evaluationId,
            @Nullable RectificationStage stage,
            @Nullable LocalDate overdueOn) {}
}
