package jixiao.evaluation.results.db;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jixiao.evaluation.results.BudgetProposal;
import jixiao.evaluation.results.BudgetProposals;
import jixiao.kit.identity.Scope;
import jixiao.profiles.RuleProfile;
import jixiao.values.FiscalYear;
import jixiao.values.RegionCode;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PanacheBudgetProposals implements BudgetProposals, PanacheRepositoryBase<BudgetProposal, UUID> {
    private final EntityManager database;

    PanacheBudgetProposals(EntityManager database) {
        this.database = database;
    }

    @Override
    public Optional<BudgetProposal> ofSheet(UUID sheetId) {
        return find("sheetId", sheetId).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    @Override
    public Optional<BudgetProposal> visible(UUID id, Scope scope) {
        return find("id = :id and " + Scope.CUT, parameters(id, scope)).firstResultOptional();
    }

    @Override
    public Optional<BudgetProposal> visibleToChange(UUID id, Scope scope) {
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
    public List<BudgetProposal> page(Scope scope, Filter filter, @Nullable UUID after, int limit) {
        StringBuilder where = new StringBuilder(Scope.CUT);
        Map<String, Object> parameters = new HashMap<>(scope.parameters());
        narrow(
                where,
                parameters,
                "subject.projectYear.fiscalYear = :year",
                "year",
                filter.fiscalYear() == null ? null : filter.fiscalYear().year());
        narrow(where, parameters, "stage = :stage", "stage", filter.stage());
        narrow(where, parameters, "proposed.measure = :measure", "measure", filter.measure());
        narrow(where, parameters, Scope.IN_UNIT, "unit", filter.unit());
        narrow(where, parameters, "subject.projectYear.projectId = :project", "project", filter.projectId());
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
    public void add(BudgetProposal proposal) {
        persist(proposal);
    }

    @Override
    public List<BudgetProposal> proposeMissing(
            RegionCode region, FiscalYear year, List<RuleProfile> ladders, int limit) {
        return new MissingProposals(database).propose(region, year, ladders, limit);
    }

    @Override
    public int missing(RegionCode region, FiscalYear year) {
        return new MissingProposals(database).count(region, year);
    }
}
