package jixiao.publication.opendata;

import java.time.Instant;
import java.util.UUID;
import jixiao.publication.releases.DisclosureKind;
import jixiao.values.FiscalYear;

/**
 * One change of what is public.
 *
 * @param position only grows; a change with a lower one never appears later
 * @param digest SHA-256 of the edition
 * @param path of the disclosure on the site
 */
public record PublicationChange(
        long position,
        Kind change,
        UUID disclosureId,
        UUID releaseId,
        UUID projectId,
        DisclosureKind kind,
        FiscalYear fiscalYear,
        int edition,
        String digest,
        Instant changedAt,
        String path) {

    /** What became of it. */
    public enum Kind {
        PUBLISHED,
        WITHDRAWN
    }
}
