package jixiao.publication.facts.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import jixiao.kit.events.EventJson;
import jixiao.publication.facts.FactKey;
import jixiao.publication.facts.FactKey.Half;
import jixiao.publication.facts.Facts;

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
        database.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?, 0))")
                .setParameter(1, key.projectId().toString())
                .getSingleResult();
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
    public <T> Optional<T> find(FactKey key, Half half, Class<T> type) {
        return Optional.ofNullable(database.find(KnownFact.class, KnownFact.Key.of(key, half)))
                .map(fact -> json.read(fact.state(), type));
    }
}
