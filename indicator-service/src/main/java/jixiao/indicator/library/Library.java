package jixiao.indicator.library;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jixiao.values.Subcategory;

/** All indicators of the library. */
public interface Library {
    Optional<LibraryIndicator> byId(UUID id);

    Optional<LibraryIndicator> byCode(String code);

    /** The one in use for the same people with the same name and class; there is at most one. */
    Optional<LibraryIndicator> inUse(Holding holding, Subcategory subcategory, String name);

    /** What people would look at first stands first; see {@link LibraryQuery}. */
    List<LibraryHit> find(LibraryQuery query, int limit);

    /** Oldest first. */
    List<LibraryVersion> versionsOf(UUID id);

    /** The next free number behind a prefix, from 1001; no other asker gets it. */
    int nextNumber(String prefix);

    /** Keeps a new or changed indicator and lets it be found by its name from now on. */
    void keep(LibraryIndicator indicator);

    /** Keeps a version that was stated. */
    void keep(LibraryVersion version);

    /** False when this edition of the start content was begun before. */
    boolean beginEdition(String digest);
}
