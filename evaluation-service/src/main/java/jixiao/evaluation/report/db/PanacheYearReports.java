package jixiao.evaluation.report.db;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jixiao.evaluation.report.YearReport;
import jixiao.evaluation.report.YearReports;
import jixiao.kit.identity.Scope;
import jixiao.values.FiscalYear;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PanacheYearReports implements YearReports, PanacheRepositoryBase<YearReport, UUID> {
    @Override
    public Optional<YearReport> of(UUID unitId, FiscalYear year) {
        return find("unitId = :unit and fiscalYear = :year", Map.of("unit", unitId, "year", year))
                .firstResultOptional();
    }

    @Override
    public Optional<YearReport> visible(UUID id, Scope scope) {
        return find("id = :id and " + Scope.CUT, parameters(id, scope)).firstResultOptional();
    }

    @Override
    public Optional<YearReport> visibleToChange(UUID id, Scope scope) {
        return find("id = :id and " + Scope.CUT, parameters(id, scope))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    private static Map<String, Object> parameters(UUID id, Scope scope) {
        Map<String, Object> parameters = new HashMap<>(scope.parameters());
        parameters.put("id", id);
        return parameters;
    }

    @Override
    public List<YearReport> page(Scope scope, Filter filter, @Nullable UUID after, int limit) {
        StringBuilder where = new StringBuilder(Scope.CUT);
        Map<String, Object> parameters = new HashMap<>(scope.parameters());
        narrow(where, parameters, "fiscalYear = :year", "year", filter.fiscalYear());
        narrow(where, parameters, "stage = :stage", "stage", filter.stage());
        narrow(where, parameters, Scope.IN_UNIT, "unit", filter.unit());
        narrow(where, parameters, "id > :after", "after", after);
        return find(where + " order by id", parameters).page(0, limit).list();
    }

    private static void narrow(
            StringBuilder where,
            Map<String, Object> parameters,
            String condition,
            String name,
            @Nullable Object value) {
        if (value != null) {
            where.append(" and ").append(condition);
            parameters.put(name, value);
        }
    }

    @Override
    public void add(YearReport report) {
        persist(report);
    }
}
