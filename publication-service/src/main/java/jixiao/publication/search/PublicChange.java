package jixiao.publication.search;

import java.util.List;
import jixiao.publication.releases.Disclosure;

/**
 * What the public sees has changed; fired within the transaction that changes it.
 *
 * @param places beginnings of the addresses that show it; lists show everything and are not named. Empty when any page may
 */
public record PublicChange(List<String> places) {
    /** The title of a release, for one, stands on the pages of all that belongs to it. */
    public static final PublicChange ANYWHERE = new PublicChange(List.of());

    public static PublicChange of(Disclosure disclosure) {
        return new PublicChange(List.of(
                disclosure.path(), "/releases/" + disclosure.release().id(), "/projects/" + disclosure.projectId()));
    }
}
