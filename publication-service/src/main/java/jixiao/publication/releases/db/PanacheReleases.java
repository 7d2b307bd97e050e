package jixiao.publication.releases.db;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import jixiao.publication.releases.Release;
import jixiao.publication.releases.ReleaseHead;
import jixiao.publication.releases.Releases;

@ApplicationScoped
class PanacheReleases implements Releases, PanacheRepositoryBase<Release, UUID> {
    private final Clock clock;

    PanacheReleases(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Optional<Release> byId(UUID id) {
        return findByIdOptional(id);
    }

    /** The lock ends with the transaction; a unique constraint alone would let the second of two fail. */
    @Override
    public Release obtain(ReleaseHead head) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?, 1))")
                .setParameter(1, head.naturalKey())
                .getSingleResult();
        return find("naturalKey", head.naturalKey()).firstResultOptional().orElseGet(() -> {
            Release release = Release.opened(head, clock.instant());
            persist(release);
            return release;
        });
    }
}
