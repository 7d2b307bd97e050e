package jixiao.publication.releases.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jixiao.forms.document.FormDocument;
import jixiao.publication.releases.Difference;
import jixiao.publication.releases.DisclosureKind;
import jixiao.publication.releases.OrganisationName;
import jixiao.publication.releases.Origin;
import jixiao.publication.releases.Release;
import jixiao.publication.screening.Finding;
import jixiao.values.FiscalYear;
import jixiao.values.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * A release: what it is, and the document it makes of its published forms.
 *
 * @param disclosures the published ones, in the order of the document's forms
 * @param findings of the review for personal data and secrecy in notice, statistics and report; null for the public
 * @param differences as in {@link DisclosureView}, of the document as a whole
 */
public record ReleaseView(
        UUID id,
        DisclosureKind kind,
        RegionCode region,
        OrganisationName department,
        FiscalYear fiscalYear,
        String title,
        Origin origin,
        @Nullable String sourceOrigin,
        @Nullable LocalDate publishedOn,
        @Nullable String sourceDigest,
        List<UUID> disclosures,
        FormDocument document,
        @Nullable List<Difference> differences,
        @Nullable List<Finding> findings,
        String path) {

    static ReleaseView of(
            Release release,
            List<UUID> disclosures,
            FormDocument document,
            @Nullable List<Difference> differences,
            @Nullable List<Finding> findings) {
        return new ReleaseView(
                release.id(),
                release.kind(),
                release.region(),
                release.department(),
                release.fiscalYear(),
                release.title(),
                release.origin(),
                release.sourceOrigin(),
                release.sourcePublishedOn(),
                release.sourceDigest(),
                disclosures,
                document,
                differences,
                findings,
                "/releases/" + release.id());
    }
}
