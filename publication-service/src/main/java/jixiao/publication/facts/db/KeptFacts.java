package jixiao.publication.facts.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jixiao.kit.events.EventJson;
import jixiao.publication.facts.FactKey;
import jixiao.publication.facts.FactKey.Half;
import jixiao.publication.facts.Facts;
import jixiao.publication.releases.DisclosureKind;
import jixiao.values.FiscalYear;

@ApplicationScoped
class KeptFacts implements Facts {
    private final EntityManager database;
    private final EventJson json;

    KeptFacts(EntityManager database, EventJson json) {
        this.database = database;
        this.json = json;
    }

    @Override
    public boolean keep(FactKey key, Half half, long version, Object state) {
        hold(key.projectId());
        KnownFact.Key id = KnownFact.Key.of(key, half);
        KnownFact known = database.find(KnownFact.class, id);
        if (known == null) {
            database.persist(new KnownFact(id, version, json.write(state)));
            return true;
        }
        if (known.version() >= version) {
            return false;
        }
        known.become(version, json.write(state));
        return true;
    }

    @Override
    public void forget(UUID projectId, FiscalYear fiscalYear, DisclosureKind kind, Half half) {
        hold(projectId);
        database.createQuery("delete KnownFact where projectId = ?1 and fiscalYear = ?2 and kind = ?3 and half = ?4")
                .setParameter(1, projectId)
                .setParameter(2, fiscalYear.year())
                .setParameter(3, kind)
                .setParameter(4, half)
                .executeUpdate();
    }

    private void hold(UUID projectId) {
        database.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?, 0))")
                .setParameter(1, projectId.toString())
                .getSingleResult();
    }

    @Override
    public <T> List<T> entered(UUID projectId, FiscalYear fiscalYear, DisclosureKind kind, Half half, Class<T> type) {
        return database.createQuery(
                        "select state from KnownFact where projectId = ?1 and fiscalYear = ?2 and kind = ?3"
                                + " and basis like 'goal/%' and half = ?4",
                        String.class)
                .setParameter(1, projectId)
                .setParameter(2, fiscalYear.year())
                .setParameter(3, kind)
                .setParameter(4, half)
                .getResultStream()
                .map(state -> json.read(state, type))
                .toList();
    }

    @Override
    public <T> Optional<T> find(FactKey key, Half half, Class<T> type) {
        return Optional.ofNullable(database.find(KnownFact.class, KnownFact.Key.of(key, half)))
                .map(fact -> json.read(fact.state(), type));
    }
}
