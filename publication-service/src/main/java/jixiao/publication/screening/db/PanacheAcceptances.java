package jixiao.publication.screening.db;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jixiao.publication.screening.Acceptance;
import jixiao.publication.screening.Acceptances;

@ApplicationScoped
class PanacheAcceptances implements Acceptances, PanacheRepositoryBase<Acceptance, UUID> {
    @Override
    public List<Acceptance> of(UUID subjectId) {
        return list("subjectId", subjectId);
    }

    @Override
    public Optional<Acceptance> byId(UUID findingId) {
        return findByIdOptional(findingId);
    }

    @Override
    public void keep(Acceptance acceptance) {
        persist(acceptance);
    }
}
