package jixiao.publication.releases.db;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jixiao.kit.identity.Scope;
import jixiao.publication.releases.Disclosure;
import jixiao.publication.releases.DisclosureKind;
import jixiao.publication.releases.Disclosures;
import jixiao.publication.releases.EditionState;
import jixiao.publication.releases.PublishedForm;
import jixiao.publication.releases.Release;
import jixiao.publication.releases.StaffQuery;
import jixiao.values.FiscalYear;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PanacheDisclosures implements Disclosures, PanacheRepositoryBase<Disclosure, UUID> {
    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final String BELOW_UNIT = "unitId in (select below.id from KnownOrganisation below,"
            + " KnownOrganisation asked where asked.region = :unitRegion and asked.code = :unitCode"
            + " and below.path like concat(asked.path, '%'))";

    private static final String WAITING = "release.id = :release and state = :stage and " + Scope.CUT;

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
    public List<PublishedForm> publishedOf(UUID releaseId) {
        return getEntityManager()
                .createQuery(
                        "select d, e from Disclosure d join d.editions e"
                                + " where d.release.id = ?1 and e.state = ?2"
                                + " order by d.position, d.unit.code, d.projectName, d.id",
                        PublishedForm.class)
                .setParameter(1, releaseId)
                .setParameter(2, EditionState.PUBLISHED)
                .getResultList();
    }

    @Override
    public List<Disclosure> ofUnit(UUID unitId, FiscalYear fiscalYear) {
        return list(
                "unit.id = ?1 and release.fiscalYear = ?2 and release.kind = ?3",
                unitId,
                fiscalYear,
                DisclosureKind.SELF_EVALUATION);
    }

    @Override
    public List<Disclosure> withdrawnOf(UUID releaseId) {
        return list(
                "select distinct d from Disclosure d join d.editions e where d.release.id = ?1 and e.state = ?2"
                        + " order by d.position, d.unit.code, d.projectName, d.id",
                releaseId,
                EditionState.WITHDRAWN);
    }

    @Override
    public List<Disclosure> withdrawnOfUnit(UUID unitOrDepartment, int most) {
        return find(
                        "select distinct d from Disclosure d join d.editions e"
                                + " where (d.unit.id = ?1 or d.department.id = ?1) and e.state = ?2"
                                + " order by d.projectName, d.id",
                        unitOrDepartment,
                        EditionState.WITHDRAWN)
                .page(0, most)
                .list();
    }

    @Override
    public List<Disclosure> ofProject(UUID projectId) {
        return list(
                "select distinct d from Disclosure d left join fetch d.editions join fetch d.release r"
                        + " where d.projectId = ?1 order by r.fiscalYear, r.kind, r.openedAt, d.id",
                projectId);
    }

    @Override
    public List<Disclosure> find(StaffQuery query, Scope scope, @Nullable UUID after, int limit) {
        Map<String, Object> parameters = new HashMap<>(scope.parameters());
        parameters.put("stage", query.stage());
        parameters.put("after", after == null ? BEFORE_ALL : after);
        List<String> conditions = new ArrayList<>(List.of("state = :stage", "id > :after", Scope.CUT));
        if (query.unit() != null) {
            conditions.add(BELOW_UNIT);
            parameters.put("unitRegion", query.unit().region().code());
            parameters.put("unitCode", query.unit().code());
        }
        if (query.projectId() != null) {
            conditions.add("projectId = :projectId");
            parameters.put("projectId", query.projectId());
        }
        if (query.region() != null) {
            conditions.add("cast(release.region as string) like :region");
            parameters.put("region", query.region().prefix() + "%");
        }
        if (query.fiscalYear() != null) {
            conditions.add("release.fiscalYear = :fiscalYear");
            parameters.put("fiscalYear", query.fiscalYear());
        }
        if (query.kind() != null) {
            conditions.add("release.kind = :kind");
            parameters.put("kind", query.kind());
        }
        return find(String.join(" and ", conditions) + " order by id", parameters)
                .page(0, limit)
                .list();
    }

    @Override
    public List<Disclosure> waiting(UUID releaseId, EditionState stage, Scope scope, int limit) {
        return find(WAITING + " order by id", waiting(releaseId, stage, scope))
                .page(0, limit)
                .list();
    }

    @Override
    public long countWaiting(UUID releaseId, EditionState stage, Scope scope) {
        return count(WAITING, waiting(releaseId, stage, scope));
    }

    private static Map<String, Object> waiting(UUID releaseId, EditionState stage, Scope scope) {
        Map<String, Object> parameters = new HashMap<>(scope.parameters());
        parameters.put("release", releaseId);
        parameters.put("stage", stage);
        return parameters;
    }

    @Override
    public void add(Disclosure disclosure) {
        persist(disclosure);
    }

    @Override
    public void remove(Disclosure disclosure) {
        delete(disclosure);
    }
}
