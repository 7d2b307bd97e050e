package jixiao.publication.facts;

import java.util.Optional;
import jixiao.publication.facts.FactKey.Half;

/** The facts learned so far, each in its newest state. */
public interface Facts {
    /**
     * Keeps a state, unless one as new is known already; then false. Whoever keeps a fact of a project holds it until
     * the transaction ends, so that of two halves that come at once the later one sees both.
     */
    boolean keep(FactKey key, Half half, long version, Object state);

    <T> Optional<T> find(FactKey key, Half half, Class<T> type);
}
