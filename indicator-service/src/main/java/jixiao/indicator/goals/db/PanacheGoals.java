package jixiao.indicator.goals.db;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jixiao.indicator.goals.GoalCursor;
import jixiao.indicator.goals.GoalFilter;
import jixiao.indicator.goals.GoalReview;
import jixiao.indicator.goals.GoalVersion;
import jixiao.indicator.goals.Goals;
import jixiao.indicator.goals.ListedGoal;
import jixiao.indicator.goals.PerformanceGoal;
import jixiao.kit.identity.Scope;
import jixiao.values.FiscalYear;
import org.hibernate.query.SelectionQuery;

@ApplicationScoped
class PanacheGoals implements Goals, PanacheRepositoryBase<PerformanceGoal, UUID> {
    private static final String OF_PROJECT = "project.projectId = :project and project.fiscalYear ";

    @Override
    public Optional<PerformanceGoal> of(UUID projectId, FiscalYear year) {
        return find("project.projectId = ?1 and project.fiscalYear = ?2", projectId, year)
                .firstResultOptional();
    }

    @Override
    public Optional<PerformanceGoal> inScope(UUID id, Scope scope) {
        Map<String, Object> parameters = new HashMap<>(scope.parameters());
        parameters.put("id", id);
        return find("id = :id and " + Scope.CUT, parameters).firstResultOptional();
    }

    @Override
    public Optional<PerformanceGoal> inScope(UUID projectId, FiscalYear year, Scope scope) {
        return find(OF_PROJECT + "= :year and " + Scope.CUT, ofProject(projectId, year, scope))
                .firstResultOptional();
    }

    @Override
    public List<PerformanceGoal> before(UUID projectId, FiscalYear year, Scope scope) {
        return list(
                OF_PROJECT + "< :year and " + Scope.CUT + " order by project.fiscalYear desc",
                ofProject(projectId, year, scope));
    }

    private static Map<String, Object> ofProject(UUID projectId, FiscalYear year, Scope scope) {
        Map<String, Object> parameters = new HashMap<>(scope.parameters());
        parameters.put("project", projectId);
        parameters.put("year", year);
        return parameters;
    }

    @Override
    public List<ListedGoal> list(Scope scope, GoalFilter filter, int limit) {
        StringBuilder query = new StringBuilder("select g, v from PerformanceGoal g"
                        + " join GoalVersion v on v.goalId = g.id and v.number = g.versions.current"
                        + " left join fetch g.review where g.")
                .append(Scope.CUT);
        Map<String, Object> parameters = new HashMap<>(scope.parameters());
        narrow(filter, query, parameters);
        SelectionQuery<Object[]> selection = getSession()
                .createSelectionQuery(
                        query + " order by g.project.fiscalYear desc, g.project.unit.code, g.id", Object[].class)
                .setMaxResults(limit);
        parameters.forEach(selection::setParameter);
        return selection.getResultList().stream()
                .map(row -> new ListedGoal((PerformanceGoal) row[0], (GoalVersion) row[1]))
                .toList();
    }

    private static void narrow(GoalFilter filter, StringBuilder query, Map<String, Object> parameters) {
        if (filter.fiscalYear() != null) {
            query.append(" and g.project.fiscalYear = :year");
            parameters.put("year", filter.fiscalYear());
        }
        if (filter.unit() != null) {
            query.append(" and g.unitId in (select below.id from KnownOrganisation below, KnownOrganisation top"
                    + " where top.region = :unitRegion and top.code = :unitCode and below.path like top.path || '%')");
            parameters.put("unitRegion", filter.unit().region().code());
            parameters.put("unitCode", filter.unit().code());
        }
        if (filter.projectId() != null) {
            query.append(" and g.project.projectId = :project");
            parameters.put("project", filter.projectId());
        }
        if (filter.stage() != null) {
            query.append(" and g.stage = :stage");
            parameters.put("stage", filter.stage());
        }
        if (filter.words() != null && !filter.words().isBlank()) {
            query.append(" and (g.project.name like :words escape '!' or v.goal like :words escape '!')");
            parameters.put("words", "%" + filter.words().strip().replaceAll("[!%_]", "!$0") + "%");
        }
        if (filter.after() != null) {
            goOn(filter.after(), query, parameters);
        }
    }

    private static void goOn(GoalCursor after, StringBuilder query, Map<String, Object> parameters) {
        query.append(" and (g.project.fiscalYear < :afterYear or g.project.fiscalYear = :afterYear"
                + " and (g.project.unit.code > :afterUnit or g.project.unit.code = :afterUnit and g.id > :afterId))");
        parameters.put("afterYear", after.fiscalYear());
        parameters.put("afterUnit", after.unitCode());
        parameters.put("afterId", after.id());
    }

    @Override
    public List<GoalReview> reviewsOf(UUID goalId) {
        return getSession()
                .createSelectionQuery("from GoalReview where goalId = ?1 order by decidedAt", GoalReview.class)
                .setParameter(1, goalId)
                .getResultList();
    }

    @Override
    public void add(PerformanceGoal goal) {
        persist(goal);
    }
}
