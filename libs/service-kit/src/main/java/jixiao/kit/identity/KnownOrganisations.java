package jixiao.kit.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jixiao.values.RegionCode;
import org.jspecify.annotations.Nullable;

/** The service's copy of the organisation tree, fed by events; they may come in any order. */
@ApplicationScoped
public class KnownOrganisations {
    private final EntityManager database;

    KnownOrganisations(EntityManager database) {
        this.database = database;
    }

    public Optional<KnownOrganisation> byId(UUID id) {
        return Optional.ofNullable(database.find(KnownOrganisation.class, id));
    }

    /** @param naturalKey {@code <region>/<code>}, as tokens name an organisation */
    public Optional<KnownOrganisation> byNaturalKey(String naturalKey) {
        int slash = naturalKey.indexOf('/');
        if (slash < 0) {
            return Optional.empty();
        }
        return database.createQuery(
                        "from KnownOrganisation o where o.region = ?1 and o.code = ?2", KnownOrganisation.class)
                .setParameter(1, naturalKey.substring(0, slash))
                .setParameter(2, naturalKey.substring(slash + 1))
                .getResultStream()
                .findFirst();
    }

    /** Empty also when several of the region bear the name. */
    public Optional<KnownOrganisation> byName(RegionCode region, String name) {
        List<KnownOrganisation> named = database.createQuery(
                        "from KnownOrganisation o where o.region = ?1 and o.name = ?2", KnownOrganisation.class)
                .setParameter(1, region.code())
                .setParameter(2, name)
                .setMaxResults(2)
                .getResultList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    /** Whether an organisation of exactly this region lies in the scope. */
    public boolean existsIn(RegionCode region, Scope scope) {
        return !database.createQuery(
                        "select o.id from KnownOrganisation o where o.region = :region"
                                + " and o.region like :scopeRegion and o.path like :scopePath",
                        UUID.class)
                .setParameter("region", region.code())
                .setParameter("scopeRegion", scope.region())
                .setParameter("scopePath", scope.path())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /**
     * Until its end, no other transaction changes who lies below whom: paths are rewritten by their beginning, so a
     * child that came while its parent moved would keep the old path, and be seen by the wrong people.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void holdTree() {
        database.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtext('organisation tree'))")
                .getSingleResult();
    }

    /** Takes a newer state in; what lies below moves along, and children that came before their parent find it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void remember(OrganisationState state) {
        holdTree();
        KnownOrganisation known = asCommitted(state.id());
        if (known != null && known.version() >= state.version()) {
            return;
        }
        String oldPath = known == null ? "/" + state.id() + "/" : known.path();
        String newPath = parentPath(state) + state.id() + "/";
        if (known == null) {
            database.persist(new KnownOrganisation(state, newPath));
        } else {
            known.become(state, newPath);
        }
        database.flush();
        database.createNativeQuery(
                        "update known_organisation set path = ?1 || substr(path, length(?2) + 1) where path like ?2 || '%'")
                .setParameter(1, newPath)
                .setParameter(2, oldPath)
                .executeUpdate();
    }

    private String parentPath(OrganisationState state) {
        if (state.parentId() == null) {
            return "/";
        }
        KnownOrganisation parent = asCommitted(state.parentId());
        return parent == null ? "/" + state.parentId() + "/" : parent.path();
    }

    /** What this transaction read before it held the tree may have moved since. */
    private @Nullable KnownOrganisation asCommitted(UUID id) {
        KnownOrganisation known = database.find(KnownOrganisation.class, id);
        if (known != null) {
            database.refresh(known);
        }
        return known;
    }
}
