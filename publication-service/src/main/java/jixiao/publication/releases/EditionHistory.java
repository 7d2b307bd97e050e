package jixiao.publication.releases;

import java.util.List;
import java.util.Optional;

/**
 * The editions of a disclosure, one after the other.
 *
 * @param editions by number, at least one
 */
public record EditionHistory(List<Edition> editions) {
    public EditionHistory {
        editions = List.copyOf(editions);
    }

    public Edition newest() {
        return editions.getLast();
    }

    /** The edition everyone sees. */
    public Optional<Edition> published() {
        return editions.stream()
                .filter(edition -> edition.state() == EditionState.PUBLISHED)
                .findFirst();
    }

    /** Those that are or were public. */
    public List<Edition> ofThePublic() {
        return editions.stream().filter(edition -> edition.state().isFinal()).toList();
    }

    /** The newest edition that is or was public; its page may say that it is withdrawn. */
    public Optional<Edition> lastPublic() {
        return editions.reversed().stream()
                .filter(edition -> edition.state().isFinal())
                .findFirst();
    }

    /** Whether people took from the public what was there last. */
    public boolean isWithdrawn() {
        return lastPublic()
                .filter(edition -> edition.state() == EditionState.WITHDRAWN)
                .isPresent();
    }

    /** What the public saw before this edition; empty for the first, and when that was withdrawn and is shown no more. */
    public Optional<Edition> shownBefore(Edition edition) {
        return editions.reversed().stream()
                .filter(each -> each.number() < edition.number() && each.state().isFinal())
                .findFirst()
                .filter(each -> each.state() != EditionState.WITHDRAWN);
    }
}
