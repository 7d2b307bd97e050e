package jixiao.publication.releases;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jixiao.kit.identity.Scope;
import jixiao.values.FiscalYear;
import org.jspecify.annotations.Nullable;

/** All disclosures, whoever may see them; the methods with a scope cut to it. */
public interface Disclosures {
    Optional<Disclosure> byId(UUID id);

    Optional<Disclosure> byId(UUID id, Scope scope);

    Optional<Disclosure> ofProject(Release release, UUID projectId);

    /** What is public of a release, in document order; of entered ones by unit and name. */
    List<PublishedForm> publishedOf(UUID releaseId);

    /** The self-evaluations of a unit's year, under which its report stands. */
    List<Disclosure> ofUnit(UUID unitId, FiscalYear fiscalYear);

    /** What was taken from the public of a release, in document order. */
    List<Disclosure> withdrawnOf(UUID releaseId);

    /** What was taken from the public of a unit's, or of what its department published. */
    List<Disclosure> withdrawnOfUnit(UUID unitOrDepartment, int most);

    /** Everything ever prepared of a project, by year. */
    List<Disclosure> ofProject(UUID projectId);

    /** In the order of their ids after the cursor. */
    List<Disclosure> find(StaffQuery query, Scope scope, @Nullable UUID after, int limit);

    /** Those of a release whose newest edition stands there, in the order of their ids. */
    List<Disclosure> waiting(UUID releaseId, EditionState stage, Scope scope, int limit);

    long countWaiting(UUID releaseId, EditionState stage, Scope scope);

    void add(Disclosure disclosure);

    void remove(Disclosure disclosure);
}
