package jixiao.evaluation.sheets.db;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
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
import jixiao.kit.time.SuiteCalendar;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PanacheSheets implements Sheets, PanacheRepositoryBase<Sheet, UUID> {
    /** Regions as plain text: a parameter of a converted type cannot stand in a comparison of several fields. */
    private static final String ORDER = "cast(subject.department.region as string), subject.department.code,"
            + " cast(subject.unit.region as string), subject.unit.code, subject.projectName, subject.projectYear.fiscalYear, id";

    private static final String BEYOND = "(" + ORDER + ") > (:departmentRegion, :department, :unitRegion, :unitCode,"
            + " :projectName, :fiscalYear, :id)";

    private static final String OVERDUE =
            "progress.stage = SheetStage.OPEN and progress.revision = 1 and exists (select 1"
                    + " from EvaluationYear y where y.id.region = cast(subject.region as string)"
                    + " and y.id.fiscalYear = subject.projectYear.fiscalYear and y.window.closes < :today)";

    private final Clock clock;

    PanacheSheets(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Optional<Sheet> of(ProjectYear projectYear) {
        return find("subject.projectYear", projectYear)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    @Override
    public Optional<Sheet> visible(UUID id, Scope scope) {
        Map<String, Object> parameters = new HashMap<>(scope.parameters());
        parameters.put("id", id);
        return find("id = :id and " + Scope.CUT, parameters).firstResultOptional();
    }

    @Override
    public Optional<Sheet> visibleToChange(UUID id, Scope scope) {
        Map<String, Object> parameters = new HashMap<>(scope.parameters());
        parameters.put("id", id);
        return find("id = :id and " + Scope.CUT, parameters)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
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
                "subject.projectYear.fiscalYear = :year",
                "year",
                filter.fiscalYear() == null ? null : filter.fiscalYear().year());
        narrow(where, parameters, "progress.stage = :stage", "stage", filter.stage());
        narrow(where, parameters, Scope.IN_UNIT, "unit", filter.unit());
        narrow(where, parameters, "subject.projectYear.projectId = :project", "project", filter.projectId());
        narrow(where, parameters, "outcome.rating = :rating", "rating", filter.rating());
        narrow(where, parameters, "locate(:name, subject.projectName) > 0", "name", filter.projectName());
        narrow(where, parameters, OVERDUE, "today", filter.overdue() ? SuiteCalendar.today(clock) : null);
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
                "fiscalYear", subject.projectYear().fiscalYear(),
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
