package jixiao.project.library.db;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jixiao.kit.identity.Scope;
import jixiao.project.library.Filter;
import jixiao.project.library.ProjectYear;
import jixiao.project.library.ProjectYears;
import jixiao.values.FiscalYear;

@ApplicationScoped
class PanacheProjectYears implements ProjectYears, PanacheRepositoryBase<ProjectYear, UUID> {
    private static final String FROM = "from ProjectYear y join fetch y.project where ";
    private static final String IN_SCOPE = "y." + Scope.CUT;

    @Override
    public Optional<ProjectYear> of(UUID projectId, FiscalYear fiscalYear) {
        return find(FROM + "y.project.id = ?1 and y.fiscalYear = ?2", projectId, fiscalYear)
                .firstResultOptional();
    }

    @Override
    public Optional<ProjectYear> of(UUID projectId, FiscalYear fiscalYear, Scope scope) {
        Map<String, Object> parameters = new HashMap<>(scope.parameters());
        parameters.put("project", projectId);
        parameters.put("year", fiscalYear);
        return find(FROM + "y.project.id = :project and y.fiscalYear = :year and " + IN_SCOPE, parameters)
                .firstResultOptional();
    }

    @Override
    public List<ProjectYear> of(UUID projectId, Scope scope) {
        Map<String, Object> parameters = new HashMap<>(scope.parameters());
        parameters.put("project", projectId);
        return list(FROM + "y.project.id = :project and " + IN_SCOPE + " order by y.fiscalYear desc", parameters);
    }

    @Override
    public List<ProjectYear> of(Set<UUID> projectIds, FiscalYear fiscalYear) {
        return list(FROM + "y.project.id in ?1 and y.fiscalYear = ?2", projectIds, fiscalYear);
    }

    @Override
    public long countOf(UUID projectId) {
        return count("project.id", projectId);
    }

    @Override
    public Map<FiscalYear, List<String>> namesByYear(UUID unitId) {
        return getEntityManager()
                .createQuery("select y.fiscalYear, y.project.name from ProjectYear y where y.unitId = ?1", Tuple.class)
                .setParameter(1, unitId)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> row.get(0, FiscalYear.class),
                        Collectors.mapping(row -> row.get(1, String.class), Collectors.toList())));
    }

    @Override
    public Set<String> namesWorkedOn(UUID unitId, FiscalYear fiscalYear) {
        return Set.copyOf(getEntityManager()
                .createQuery(
                        "select distinct y.project.name from ProjectYear y join y.history taken"
                                + " where y.unitId = ?1 and y.fiscalYear = ?2 and taken.step <> RECORD",
                        String.class)
                .setParameter(1, unitId)
                .setParameter(2, fiscalYear)
                .getResultList());
    }

    @Override
    public List<ProjectYear> page(Scope scope, Filter filter, int limit) {
        StringBuilder where = new StringBuilder(FROM).append(IN_SCOPE);
        Map<String, Object> parameters = new HashMap<>(scope.parameters());
        if (filter.fiscalYear() != null) {
            where.append(" and y.fiscalYear = :year");
            parameters.put("year", filter.fiscalYear());
        }
        if (filter.stage() != null) {
            where.append(" and y.stage = :stage");
            parameters.put("stage", filter.stage());
        }
        if (filter.unit() != null) {
            where.append(" and y.unitId in (select below.id from KnownOrganisation below, KnownOrganisation top"
                    + " where top.region = :unitRegion and top.code = :unitCode"
                    + " and below.path like concat(top.path, '%'))");
            parameters.put("unitRegion", filter.unit().region().code());
            parameters.put("unitCode", filter.unit().code());
        }
        if (filter.text() != null) {
            where.append(" and (locate(:text, y.project.name) > 0 or y.project.code = :text)");
            parameters.put("text", filter.text());
        }
        if (filter.after() != null) {
            where.append(
                    " and (y.fiscalYear < :afterYear or y.fiscalYear = :afterYear and y.project.id > :afterProject)");
            parameters.put("afterYear", filter.after().fiscalYear());
            parameters.put("afterProject", filter.after().projectId());
        }
        return find(where.append(" order by y.fiscalYear desc, y.project.id").toString(), parameters)
                .page(0, limit)
                .list();
    }

    @Override
    public void add(ProjectYear year) {
        persist(year);
    }
}
