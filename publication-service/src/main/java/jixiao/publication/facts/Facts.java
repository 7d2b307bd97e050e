package jixiao.publication.facts;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jixiao.publication.facts.FactKey.Half;
import jixiao.publication.releases.DisclosureKind;
import jixiao.values.FiscalYear;

/** The facts learned so far, each in its newest state. */
public interface Facts {
    /**
     * Keeps a state, unless one as new is known already; then false. Whoever keeps a fact of a project holds it until
     * the transaction ends, so that of two halves that come at once the later one sees both.
     */
    boolean keep(FactKey key, Half half, long version, Object state);

    /** No longer holds, whatever it was based on; a newer state may be kept again. */
    void forget(UUID projectId, FiscalYear fiscalYear, DisclosureKind kind, Half half);

    /** What people entered of a project and year, of every goal version. */
    <T> List<T> entered(UUID projectId, FiscalYear fiscalYear, DisclosureKind kind, Half half, Class<T> type);

    <T> Optional<T> find(FactKey key, Half half, Class<T> type);
}
