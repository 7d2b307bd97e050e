package jixiao.publication.facts.db;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.util.UUID;
import jixiao.publication.facts.FactKey;
import jixiao.publication.facts.FactKey.Half;
import jixiao.publication.releases.DisclosureKind;

/** The newest state of a fact, as JSON. */
@Entity
@IdClass(KnownFact.Key.class)
class KnownFact {
    @Id
    private UUID projectId;

    @Id
    private int fiscalYear;

    @Id
    @Enumerated(EnumType.STRING)
    private DisclosureKind kind;

    @Id
    private String basis;

    @Id
    @Enumerated(EnumType.STRING)
    private Half half;

    private long version;
    private String state;

    protected KnownFact() {}

    KnownFact(Key key, long version, String state) {
        this.projectId = key.projectId();
        this.fiscalYear = key.fiscalYear();
        this.kind = key.kind();
        this.basis = key.basis();
        this.half = key.half();
        become(version, state);
    }

    void become(long newer, String newState) {
        this.version = newer;
        this.state = newState;
    }

    long version() {
        return version;
    }

    String state() {
        return state;
    }

    record Key(UUID projectId, int fiscalYear, DisclosureKind kind, String basis, Half half) {
        static Key of(FactKey key, Half half) {
            return new Key(key.projectId(), key.fiscalYear().year(), key.kind(), key.basis(), half);
        }
    }
}
