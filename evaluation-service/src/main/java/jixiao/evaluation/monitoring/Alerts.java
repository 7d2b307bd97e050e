package jixiao.evaluation.monitoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jixiao.kit.identity.Scope;
import jixiao.profiles.Light;
import jixiao.values.FiscalYear;
import jixiao.values.RegionCode;
import org.jspecify.annotations.Nullable;

/** All execution alerts. What a caller may see is cut in the query. */
public interface Alerts {
    Optional<Alert> visible(UUID id, Scope scope);

    /** The newest first, beginning after the alert that ended the page before. */
    List<Alert> page(Scope scope, Filter filter, @Nullable Alert after, int limit);

    void add(Alert alert);

    /**
     * What a list is narrowed to; null is everything.
     *
     * @param region what lies inside
     * @param unit {@code <region>/<code>}: the organisation itself and what lies below it
     * @param light of the project's year
     * @param overdueOn alerts whose term was over on that day
     */
    record Filter(
            @Nullable FiscalYear fiscalYear,
            @Nullable RegionCode region,
            @Nullable String unit,
            @Nullable UUID evaluationId,
            @Nullable AlertStage stage,
            @Nullable Light light,
            @Nullable LocalDate overdueOn) {}
}
