package jixiao.indicator.adjustments.db;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jixiao.indicator.adjustments.AdjustmentCursor;
import jixiao.indicator.adjustments.AdjustmentStage;
import jixiao.indicator.adjustments.Adjustments;
import jixiao.indicator.adjustments.AskedAdjustment;
import jixiao.indicator.adjustments.GoalAdjustment;
import jixiao.indicator.goals.PerformanceGoal;
import jixiao.kit.identity.Scope;
import org.hibernate.query.SelectionQuery;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PanacheAdjustments implements Adjustments, PanacheRepositoryBase<GoalAdjustment, GoalAdjustment.Key> {
    @Override
    public Optional<GoalAdjustment> of(UUID goalId, int number) {
        return findByIdOptional(new GoalAdjustment.Key(goalId, number));
    }

    @Override
    public Optional<GoalAdjustment> openOf(UUID goalId) {
        return find("goalId = ?1 and stage = ?2", goalId, AdjustmentStage.SUBMITTED)
                .firstResultOptional();
    }

    @Override
    public List<GoalAdjustment> list(UUID goalId, int below, int limit) {
        return find("goalId = ?1 and number < ?2 order by number desc", goalId, below)
                .range(0, limit - 1)
                .list();
    }

    @Override
    public List<AskedAdjustment> list(
            Scope scope, @Nullable AdjustmentStage stage, @Nullable AdjustmentCursor after, int limit) {
        StringBuilder query = new StringBuilder(
                        "select a, g from GoalAdjustment a join PerformanceGoal g on g.id = a.goalId where g.")
                .append(Scope.CUT);
        Map<String, Object> parameters = new HashMap<>(scope.parameters());
        if (stage != null) {
            query.append(" and a.stage = :stage");
            parameters.put("stage", stage);
        }
        if (after != null) {
            query.append(" and (a.submittedAt > :afterTime or a.submittedAt = :afterTime and a.goalId > :afterGoal)");
            parameters.put("afterTime", after.submittedAt());
            parameters.put("afterGoal", after.goalId());
        }
        SelectionQuery<Object[]> selection = getSession()
                .createSelectionQuery(query + " order by a.submittedAt, a.goalId", Object[].class)
                .setMaxResults(limit);
        parameters.forEach(selection::setParameter);
        return selection.getResultList().stream()
                .map(row -> new AskedAdjustment((PerformanceGoal) row[1], (GoalAdjustment) row[0]))
                .toList();
    }

    @Override
    public int countOf(UUID goalId) {
        return Math.toIntExact(count("goalId", goalId));
    }

    @Override
    public void add(GoalAdjustment adjustment) {
        persist(adjustment);
    }
}
