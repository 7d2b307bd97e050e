package jixiao.indicator.adjustments.db;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jixiao.indicator.adjustments.AdjustmentStage;
import jixiao.indicator.adjustments.Adjustments;
import jixiao.indicator.adjustments.GoalAdjustment;

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
    public int countOf(UUID goalId) {
        return Math.toIntExact(count("goalId", goalId));
    }

    @Override
    public void add(GoalAdjustment adjustment) {
        persist(adjustment);
    }
}
