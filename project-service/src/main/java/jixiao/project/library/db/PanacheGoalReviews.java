package jixiao.project.library.db;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import jixiao.project.library.GoalReview;
import jixiao.project.library.GoalReviews;
import jixiao.values.FiscalYear;

@ApplicationScoped
class PanacheGoalReviews implements GoalReviews, PanacheRepositoryBase<GoalReview, GoalReview.Key> {
    @Override
    public Optional<GoalReview> of(UUID projectId, FiscalYear fiscalYear) {
        return findByIdOptional(new GoalReview.Key(projectId, fiscalYear));
    }

    @Override
    public void add(GoalReview review) {
        persist(review);
    }
}
