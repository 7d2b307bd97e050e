package jixiao.publication.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jixiao.forms.document.Notice;
import jixiao.forms.document.Report;
import jixiao.forms.document.Statistics;
import jixiao.forms.document.Subtotal;
import jixiao.publication.releases.DisclosureKind;
import jixiao.publication.releases.DocumentParts;
import jixiao.publication.releases.OrganisationName;
import jixiao.publication.releases.ReleaseHead;
import jixiao.publication.releases.SourceDocument;
import jixiao.values.FiscalYear;
import jixiao.values.MoneyUnit;
import jixiao.values.RegionCode;
import org.jspecify.annotations.Nullable;

/** What this service reads of {@code document.recorded}: what belongs to a document as a whole. */
public record RecordedDocument(
        UUID documentId,
        long version,
        RegionCode region,
        OrganisationName department,
        FiscalYear fiscalYear,
        DisclosureKind kind,
        String layout,
        String title,
        @Nullable String formTitle,
        MoneyUnit moneyUnit,
        @Nullable LocalDate publishedOn,
        @Nullable String origin,
        String digest,
        @Nullable String attachment,
        @Nullable Notice notice,
        @Nullable Statistics statistics,
        @Nullable Report report,
        @Nullable List<Subtotal> subtotals) {

    ReleaseHead head() {
        SourceDocument source = new SourceDocument(documentId, layout, kind, title, publishedOn, origin, digest, 1);
        return new ReleaseHead(kind, region, department, fiscalYear, source, layout, moneyUnit);
    }

    DocumentParts parts() {
        return new DocumentParts(formTitle, attachment, notice, statistics, report, subtotals);
    }
}
