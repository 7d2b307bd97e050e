package jixiao.evaluation.monitoring.db;

import java.util.HashMap;
import java.util.Map;
import jixiao.kit.identity.Scope;
import jixiao.values.FiscalYear;
import jixiao.values.RegionCode;
import org.jspecify.annotations.Nullable;

/** The where clause of a list over what belongs to a watched year: the cut by scope, and what the list is narrowed to. */
final class Narrowed {
    private final StringBuilder where = new StringBuilder(Scope.CUT);
    private final Map<String, Object> parameters;

    Narrowed(Scope scope) {
        parameters = new HashMap<>(scope.parameters());
    }

    /** Only where the value is given; the condition names it as a parameter. */
    Narrowed by(String condition, String name, @Nullable Object value) {
        if (value != null) {
            where.append(" and (").append(condition).append(')');
            parameters.put(name, value);
        }
        return this;
    }

    Narrowed inYear(@Nullable FiscalYear year) {
        return by("year.subject.projectYear.fiscalYear = :fiscalYear", "fiscalYear", year == null ? null : year.year());
    }

    Narrowed inRegion(@Nullable RegionCode region) {
        return by(
                "cast(year.subject.region as string) like :region",
                "region",
                region == null ? null : region.prefix() + "%");
    }

    Narrowed inUnit(@Nullable String naturalKey) {
        return by(Scope.IN_UNIT, "unit", naturalKey);
    }

    String where() {
        return where.toString();
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
