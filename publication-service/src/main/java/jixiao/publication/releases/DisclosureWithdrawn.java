package jixiao.publication.releases;

import java.time.Instant;
import java.util.UUID;
import jixiao.kit.events.Event;
import jixiao.values.FiscalYear;

/** {@code jixiao.disclosure.withdrawn.v1}: what was public is no longer; its page says so. */
record DisclosureWithdrawn(
        UUID disclosureId,
        UUID releaseId,
        UUID projectId,
        FiscalYear fiscalYear,
        long version,
        int edition,
        DisclosureKind kind,
        String path,
        String remarks,
        Instant withdrawnAt) {

    static final String TYPE = "jixiao.disclosure.withdrawn.v1";

    static Event of(Disclosure disclosure) {
        Release release = disclosure.release();
        Edition edition = disclosure.lastPublic().orElseThrow();
        return new Event(
                TYPE,
                DisclosurePublished.TOPIC,
                disclosure.projectId(),
                new DisclosureWithdrawn(
                        disclosure.id(),
                        release.id(),
                        disclosure.projectId(),
                        release.fiscalYear(),
                        disclosure.version(),
                        edition.number(),
                        release.kind(),
                        disclosure.path(),
                        edition.withdrawalRemarks(),
                        edition.withdrawnAt()));
    }
}
