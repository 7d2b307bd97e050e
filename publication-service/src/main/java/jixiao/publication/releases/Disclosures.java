package jixiao.publication.releases;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jixiao.kit.identity.Scope;
import org.jspecify.annotations.Nullable;

/** All disclosures, whoever may see them; the methods with a scope cut to it. */
public interface Disclosures {
    Optional<Disclosure> byId(UUID id);

    Optional<Disclosure> byId(UUID id, Scope scope);

    Optional<Disclosure> ofProject(Release release, UUID projectId);

    /** In document order; of entered ones by unit and name. */
    List<Disclosure> ofRelease(UUID releaseId);

    /** Everything ever prepared of a project, by year. */
    List<Disclosure> ofProject(UUID projectId);

    /** Those in a state, in the order of their ids after the cursor. */
    List<Disclosure> inState(EditionState state, Scope scope, @Nullable UUID after, int limit);

    void add(Disclosure disclosure);
}
