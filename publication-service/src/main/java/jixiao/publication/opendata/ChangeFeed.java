package jixiao.publication.opendata;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jixiao.publication.releases.Disclosure;

/** What is public, as one change after the other. */
public interface ChangeFeed {
    /** Notes that the disclosure shows another edition now, or none any more. */
    void note(Disclosure disclosure, Instant at);

    /** In the order in which the changes were committed, behind the position. */
    List<PublicationChange> after(long position, int limit);

    /** Of the releases that the latest changes were in, the newest first. */
    List<RecentRelease> recentReleases(int limit);

    /** The newest change of that part of what is public; empty when none ever was. */
    Optional<Stamp> newest(DataScope scope);

    /** By it a reader knows whether there is anything new. */
    record Stamp(long position, Instant changedAt) {}
}
