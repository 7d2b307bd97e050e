package jixiao.publication.reports.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jixiao.forms.document.Report;
import jixiao.publication.releases.EditionState;
import jixiao.publication.releases.OrganisationName;
import jixiao.publication.reports.ReportEdition;
import jixiao.publication.screening.Finding;
import jixiao.values.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * One edition of a unit's report, for staff.
 *
 * @param notice why it replaces the one before
 * @param digest SHA-256 of the report's JSON as it is kept
 * @param findings of the review for personal data and secrecy
 */
public record ReportEditionView(
        UUID id,
        long version,
        UUID reportId,
        int edition,
        EditionState stage,
        OrganisationName unit,
        FiscalYear fiscalYear,
        @Nullable String notice,
        String digest,
        Instant preparedAt,
        @Nullable LocalDate publishedOn,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawalRemarks,
        Report report,
        List<Finding> findings) {

    static ReportEditionView of(ReportEdition edition, Report report, List<Finding> findings) {
        return new ReportEditionView(
                edition.id(),
                edition.version(),
                edition.reportId(),
                edition.number(),
                edition.state(),
                edition.unit(),
                edition.fiscalYear(),
                edition.notice(),
                edition.digest(),
                edition.preparedAt(),
                edition.publishedOn(),
                edition.withdrawnAt(),
                edition.withdrawalRemarks(),
                report,
                findings);
    }
}
