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
import jixiao.evaluation.sheets.Subject;
import jixiao.kit.identity.Scope;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PanacheSheets implements Sheets, PanacheRepositoryBase<Sheet, UUID> {
    private static final String IN_UNIT = "unitId in (select o.id from KnownOrganisation o, KnownOrganisation top"
            + " where concat(top.region, '/', top.code) = :unit and o.path like concat(top.path, '%'))";

    /** Regions as plain text: a parameter of a converted type cannot stand in a comparison of several fields. */
    private static final String ORDER = "cast(subject.department.region as string), subject.department.code,"
            + " cast(subject.unit.region as string), subject.unit.code, subject.projectName, projectYear.fiscalYear, id";

    private static final String BEYOND = "(" + ORDER + ") > (:departmentRegion, :department, :unitRegion, :unitCode,"
            + " :projectName, :fiscalYear, :id)";

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
    public List<Sheet> page(Scope scope, Filter filter, @Nullable Sheet after, int limit) {
        StringBuilder where = new StringBuilder(Scope.CUT);
        Map<String, Object> parameters = new HashMap<>(scope.parameters());
        if (after != null) {
            where.append(" and ").append(BEYOND);
            parameters.putAll(place(after));
        }
        narrow(
                where,
                parameters,
                "projectYear.fiscalYear = :year",
                "year",
                filter.fiscalYear() == null ? null : filter.fiscalYear().year());
        narrow(where, parameters, "stage = :stage", "stage", filter.stage());
        narrow(where, parameters, IN_UNIT, "unit", filter.unit());
        narrow(where, parameters, "projectYear.projectId = :project", "project", filter.projectId());
        return find(where + " order by " + ORDER, parameters).page(0, limit).list();
    }

    private static Map<String, Object> place(Sheet sheet) {
        Subject subject = sheet.subject();
        return Map.of(
                "departmentRegion", subject.department().region().code(),
                "department", subject.department().code(),
                "unitRegion", subject.unit().region().code(),
                "unitCode", subject.unit().code(),
                "projectName", subject.projectName(),
                "fiscalYear", sheet.projectYear().fiscalYear(),
                "id", sheet.id());
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
