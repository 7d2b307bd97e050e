package jixiao.evaluation.monitoring.db;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jixiao.evaluation.monitoring.Alert;
import jixiao.evaluation.monitoring.Alerts;
import jixiao.kit.identity.Scope;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PanacheAlerts implements Alerts, PanacheRepositoryBase<Alert, UUID> {
    @Override
    public Optional<Alert> visible(UUID id, Scope scope) {
        Narrowed one = new Narrowed(scope).by("id = :id", "id", id);
        return find(one.where(), one.parameters()).firstResultOptional();
    }

    @Override
    public List<Alert> page(Scope scope, Filter filter, @Nullable Alert after, int limit) {
        Narrowed list = new Narrowed(scope)
                .inYear(filter.fiscalYear())
                .inRegion(filter.region())
                .inUnit(filter.unit())
                .by("year.sheetId = :evaluation", "evaluation", filter.evaluationId())
                .by("stage = :stage", "stage", filter.stage())
                .by("year.light = :light", "light", filter.light())
                .by("dueOn < :overdueOn", "overdueOn", filter.overdueOn());
        if (after != null) {
            list.by("raisedOn < :raisedOn or raisedOn = :raisedOn and id > :after", "raisedOn", after.raisedOn());
            list.parameters().put("after", after.id());
        }
        return find(list.where() + " order by raisedOn desc, id", list.parameters())
                .page(0, limit)
                .list();
    }

    @Override
    public void add(Alert alert) {
        persist(alert);
    }
}
