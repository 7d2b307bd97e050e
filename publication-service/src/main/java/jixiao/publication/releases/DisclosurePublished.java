package jixiao.publication.releases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jixiao.kit.events.Event;
import jixiao.values.FiscalYear;
import jixiao.values.RegionCode;
import org.jspecify.annotations.Nullable;

/** {@code jixiao.disclosure.published.v1}: an edition became public. */
record DisclosurePublished(
        UUID disclosureId,
        UUID releaseId,
        UUID projectId,
        FiscalYear fiscalYear,
        long version,
        int edition,
        DisclosureKind kind,
        RegionCode region,
        OrganisationName unit,
        OrganisationName department,
        String projectName,
        String title,
        String path,
        @Nullable LocalDate publishedOn,
        Instant publishedAt,
        String digest,
        String digestSm3,
        Origin origin) {

    static final String TOPIC = "jixiao.publications";
    static final String TYPE = "jixiao.disclosure.published.v1";

    static Event of(Disclosure disclosure) {
        Release release = disclosure.release();
        Edition edition = disclosure.published().orElseThrow();
        return new Event(
                TYPE,
                TOPIC,
                disclosure.projectId(),
                new DisclosurePublished(
                        disclosure.id(),
                        release.id(),
                        disclosure.projectId(),
                        release.fiscalYear(),
                        disclosure.version(),
                        edition.number(),
                        release.kind(),
                        release.region(),
                        disclosure.unit(),
                        disclosure.department(),
                        disclosure.projectName(),
                        release.title(),
                        disclosure.path(),
                        edition.publishedOn(),
                        edition.publishedAt(),
                        edition.digest(),
                        edition.digestSm3(),
                        release.origin()));
    }
}
