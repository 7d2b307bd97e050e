package jixiao.publication.screening;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The findings people accepted. */
public interface Acceptances {
    List<Acceptance> of(UUID subjectId);

    Optional<Acceptance> byId(UUID findingId);

    void keep(Acceptance acceptance);
}
