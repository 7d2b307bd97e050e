package jixiao.evaluation.monitoring.db;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jixiao.evaluation.monitoring.Rectification;
import jixiao.evaluation.monitoring.RectificationStage;
import jixiao.evaluation.monitoring.Rectifications;
import jixiao.kit.identity.Scope;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PanacheRectifications implements Rectifications, PanacheRepositoryBase<Rectification, UUID> {
    @Override
    public Optional<Rectification> visible(UUID id, Scope scope) {
        Narrowed one = new Narrowed(scope).by("id = :id", "id", id);
        return find(one.where(), one.parameters()).firstResultOptional();
    }

    @Override
    public List<Rectification> page(Scope scope, Filter filter, @Nullable Rectification after, int limit) {
        Narrowed list = new Narrowed(scope)
                .inYear(filter.fiscalYear())
                .inRegion(filter.region())
                .inUnit(filter.unit())
                .by("year.sheetId = :evaluation", "evaluation", filter.evaluationId())
                .by("stage = :stage", "stage", filter.stage())
                .by("dueOn < :overdueOn", "overdueOn", filter.overdueOn());
        if (filter.overdueOn() != null) {
            list.by("stage = :demanded", "demanded", RectificationStage.DEMANDED);
        }
        if (after != null) {
            list.by("dueOn > :due or dueOn = :due and id > :after", "due", after.dueOn());
            list.parameters().put("after", after.id());
        }
        return find(list.where() + " order by dueOn, id", list.parameters())
                .page(0, limit)
                .list();
    }

    @Override
    public void add(Rectification rectification) {
        persist(rectification);
    }
}
