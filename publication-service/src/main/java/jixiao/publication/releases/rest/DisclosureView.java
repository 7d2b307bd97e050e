package jixiao.publication.releases.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jixiao.forms.document.ProjectForm;
import jixiao.publication.changes.Change;
import jixiao.publication.releases.Difference;
import jixiao.publication.releases.Disclosure;
import jixiao.publication.releases.DisclosureKind;
import jixiao.publication.releases.Edition;
import jixiao.publication.releases.EditionState;
import jixiao.publication.releases.OrganisationName;
import jixiao.publication.releases.Origin;
import jixiao.publication.screening.Finding;
import jixiao.values.FiscalYear;
import jixiao.values.Money;
import jixiao.values.MoneyUnit;
import jixiao.values.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * One disclosure with the form as written.
 *
 * @param form null when it is withdrawn
 * @param sourceOrigin where the recorded document was published, in words
 * @param digest SHA-256 of the form's JSON as it is kept
 * @param digestSm3 its SM3
 * @param changes what the shown edition says otherwise than the one the public saw before
 * @param differences what was printed and does not follow from the figures beside it; null for the public
 * @param findings of the review for personal data and secrecy; null for the public
 */
public record DisclosureView(
        UUID id,
        long version,
        UUID releaseId,
        UUID projectId,
        EditionState stage,
        int edition,
        DisclosureKind kind,
        FiscalYear fiscalYear,
        RegionCode region,
        OrganisationName unit,
        OrganisationName department,
        String projectName,
        String title,
        String layout,
        MoneyUnit moneyUnit,
        Origin origin,
        @Nullable String sourceOrigin,
        @Nullable LocalDate publishedOn,
        @Nullable Money amount,
        @Nullable String digest,
        @Nullable String digestSm3,
        @Nullable ProjectForm form,
        List<EditionView> editions,
        List<Change> changes,
        @Nullable List<Difference> differences,
        @Nullable List<Finding> findings,
        String path) {

    /**
     * An edition in the history of a disclosure.
     *
     * @param notice why it replaces the one before
     * @param remarks why it was withdrawn
     */
    public record EditionView(
            int number,
            EditionState stage,
            Instant preparedAt,
            @Nullable LocalDate publishedOn,
            @Nullable Instant publishedAt,
            @Nullable String notice,
            @Nullable Instant withdrawnAt,
            @Nullable String remarks) {

        static EditionView of(Edition edition) {
            return new EditionView(
                    edition.number(),
                    edition.state(),
                    edition.preparedAt(),
                    edition.publishedOn(),
                    edition.publishedAt(),
                    edition.notice(),
                    edition.withdrawnAt(),
                    edition.withdrawalRemarks());
        }
    }

    static DisclosureView of(
            Disclosure disclosure,
            Edition shown,
            @Nullable ProjectForm form,
            List<Edition> editions,
            List<Change> changes,
            @Nullable List<Difference> differences,
            @Nullable List<Finding> findings) {
        return new DisclosureView(
                disclosure.id(),
                disclosure.version(),
                disclosure.release().id(),
                disclosure.projectId(),
                shown.state(),
                shown.number(),
                disclosure.release().kind(),
                disclosure.release().fiscalYear(),
                disclosure.release().region(),
                disclosure.unit(),
                disclosure.department(),
                disclosure.projectName(),
                disclosure.release().title(),
                disclosure.release().layout(),
                disclosure.release().moneyUnit(),
                disclosure.release().origin(),
                disclosure.release().sourceOrigin(),
                shown.publishedOn(),
                form == null ? null : shown.amount(),
                form == null ? null : shown.digest(),
                form == null ? null : shown.digestSm3(),
                form,
                editions.stream().map(EditionView::of).toList(),
                changes,
                differences,
                findings,
                disclosure.path());
    }
}
