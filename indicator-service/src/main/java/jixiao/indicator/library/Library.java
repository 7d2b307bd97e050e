package jixiao.indicator.library;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jixiao.values.Subcategory;

/** All indicators of the library. */
public interface Library {
    Optional<LibraryIndicator> byId(UUID id);

    Optional<LibraryIndicator> byCode(String code);

    /** Each by its code; codes that nothing bears are left out. */
    Map<String, LibraryIndicator> byCodes(Collection<String> codes);

    /** What stands at each of the names, by one query. */
    Map<Claim, NameInUse> namesInUse(List<Claim> claims);

    /** The one in use for the same people with the same name and class; there is at most one. */
    Optional<LibraryIndicator> inUse(Holding holding, Subcategory subcategory, String name);

    /** What people would look at first stands first; see {@link LibraryQuery}. */
    List<LibraryHit> find(LibraryQuery query, int limit);

    /** The same without counting their uses. */
    List<LibraryHit> list(LibraryQuery query, int limit);

    /** Oldest first. */
    List<LibraryVersion> versionsOf(UUID id);

    /** The first of so many free numbers in a row behind a prefix, from 1001; no other asker gets them. */
    int reserveNumbers(String prefix, int count);

    /** Keeps a new or changed indicator and lets it be found by its name from now on. */
    void keep(LibraryIndicator indicator);

    /** Keeps many as one, whether new or changed. */
    void keep(Collection<LibraryIndicator> indicators);

    /** Keeps versions that were stated. */
    void keepVersions(Collection<LibraryVersion> versions);

    /** Writes what was changed so far, so that a name that was left can be taken. */
    void settle();

    /** Keeps a version that was stated. */
    void keep(LibraryVersion version);

    /** False when this edition of the start content was begun before. */
    boolean beginEdition(String digest);
}
