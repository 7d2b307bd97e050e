package jixiao.indicator.library.rest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import jixiao.indicator.library.LibraryContent;
import jixiao.indicator.library.LibraryVersion;

/**
 * What an indicator said at one time.
 *
 * @param changed the fields that differ from the version before; empty in the first
 */
public record LibraryVersionView(
        int number, String changedBy, Instant changedAt, List<String> changed, LibraryContent content) {

    /** @param versions all, oldest first */
    static List<LibraryVersionView> of(List<LibraryVersion> versions) {
        List<LibraryVersionView> views = new ArrayList<>();
        LibraryContent before = null;
        for (LibraryVersion version : versions) {
            views.add(new LibraryVersionView(
                    version.number(),
                    version.changedBy(),
                    version.changedAt(),
                    before == null ? List.of() : before.fieldsOtherThan(version.content()),
                    version.content()));
            before = version.content();
        }
        return views;
    }
}
