package jixiao.evaluation.sheets.db;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jixiao.evaluation.sheets.ProjectYear;
import jixiao.evaluation.sheets.Sheet;
import jixiao.evaluation.sheets.Sheets;
import jixiao.kit.identity.Scope;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PanacheSheets implements Sheets, PanacheRepositoryBase<Sheet, UUID> {
    @Override
    public Optional<Sheet> of(ProjectYear projectYear) {
        return find("projectYear", projectYear).firstResultOptional();
    }

    @Override
    public Optional<Sheet> visible(UUID id, Scope scope) {
        Map<String, Object> parameters = new HashMap<>(scope.parameters());
        parameters.put("id", id);
        return find("id = :id and " + Scope.CUT, parameters).firstResultOptional();
    }

    @Override
    public List<Sheet> page(Scope scope, Filter filter, @Nullable UUID after, int limit) {
        StringBuilder where = new StringBuilder(Scope.CUT);
        Map<String, Object> parameters = new HashMap<>(scope.parameters());
        narrow(where, parameters, "id > :after", "after", after);
        narrow(
                where,
                parameters,
                "projectYear.fiscalYear = :year",
                "year",
                filter.fiscalYear() == null ? null : filter.fiscalYear().year());
        narrow(where, parameters, "stage = :stage", "stage", filter.stage());
        narrow(where, parameters, "unitId = :unit", "unit", filter.unitId());
        narrow(where, parameters, "projectYear.projectId = :project", "project", filter.projectId());
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
    public void add(Sheet sheet) {
        persist(sheet);
    }
}
