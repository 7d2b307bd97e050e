package jixiao.publication.releases.db;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jixiao.kit.identity.Scope;
import jixiao.publication.releases.Disclosure;
import jixiao.publication.releases.Disclosures;
import jixiao.publication.releases.EditionState;
import jixiao.publication.releases.Release;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PanacheDisclosures implements Disclosures, PanacheRepositoryBase<Disclosure, UUID> {
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    @Override
    public Optional<Disclosure> byId(UUID id) {
        return findByIdOptional(id);
    }

    @Override
    public Optional<Disclosure> byId(UUID id, Scope scope) {
        Map<String, Object> parameters = new HashMap<>(scope.parameters());
        parameters.put("id", id);
        return find("id = :id and " + Scope.CUT, parameters).firstResultOptional();
    }

    @Override
    public Optional<Disclosure> ofProject(Release release, UUID projectId) {
        return find("release = ?1 and projectId = ?2", release, projectId).firstResultOptional();
    }

    @Override
    public List<Disclosure> ofRelease(UUID releaseId) {
        return list(
                "select distinct d from Disclosure d left join fetch d.editions join fetch d.release"
                        + " where d.release.id = ?1 order by d.position, d.unit.code, d.projectName, d.id",
                releaseId);
    }

    @Override
    public List<Disclosure> ofProject(UUID projectId) {
        return list(
                "select distinct d from Disclosure d left join fetch d.editions join fetch d.release r"
                        + " where d.projectId = ?1 order by r.fiscalYear, r.kind, r.openedAt, d.id",
                projectId);
    }

    @Override
    public List<Disclosure> inState(EditionState state, Scope scope, @Nullable UUID after, int limit) {
        Map<String, Object> parameters = new HashMap<>(scope.parameters());
        parameters.put("state", state);
        parameters.put("after", after == null ? BEFORE_ALL : after);
        return find("state = :state and id > :after and " + Scope.CUT + " order by id", parameters)
                .page(0, limit)
                .list();
    }

    @Override
    public void add(Disclosure disclosure) {
        persist(disclosure);
    }
}
