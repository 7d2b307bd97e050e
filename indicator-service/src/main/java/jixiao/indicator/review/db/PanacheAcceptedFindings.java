package jixiao.indicator.review.db;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import jixiao.indicator.review.AcceptedFinding;
import jixiao.indicator.review.AcceptedFindings;

@ApplicationScoped
class PanacheAcceptedFindings implements AcceptedFindings, PanacheRepositoryBase<AcceptedFinding, UUID> {
    @Override
    public List<AcceptedFinding> of(UUID goalId) {
        return list("goalId", goalId);
    }

    @Override
    public void add(AcceptedFinding accepted) {
        persist(accepted);
    }

    @Override
    public void remove(AcceptedFinding accepted) {
        delete(accepted);
    }
}
