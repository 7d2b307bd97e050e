package jixiao.project.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jixiao.forms.document.Notice;
import jixiao.forms.document.Report;
import jixiao.forms.document.Statistics;
import jixiao.forms.document.Subtotal;
import jixiao.kit.events.Event;
import jixiao.project.library.DisclosureKind;
import jixiao.project.library.OrganisationName;
import jixiao.values.FiscalYear;
import jixiao.values.MoneyUnit;
import jixiao.values.RegionCode;
import org.jspecify.annotations.Nullable;

/** {@code jixiao.document.recorded.v1}: said once, after the last of its project-years. */
record DocumentRecorded(
        UUID documentId,
        long version,
        RegionCode region,
        OrganisationName department,
        FiscalYear fiscalYear,
        DisclosureKind kind,
        String layout,
        String title,
        MoneyUnit moneyUnit,
        @Nullable LocalDate publishedOn,
        @Nullable String origin,
        String digest,
        @Nullable String attachment,
        @Nullable Notice notice,
        @Nullable Statistics statistics,
        @Nullable Report report,
        List<Subtotal> subtotals,
        List<UUID> projects) {

    static Event of(DocumentImport document, DocumentParts parts, OrganisationName department, List<UUID> projects) {
        return new Event(
                "jixiao.document.recorded.v1",
                "jixiao.projects",
                document.id(),
                new DocumentRecorded(
                        document.id(),
                        1,
                        document.region(),
                        department,
                        document.fiscalYear(),
                        document.kind(),
                        document.layout(),
                        document.title(),
                        document.moneyUnit(),
                        document.publishedOn(),
                        document.origin(),
                        document.digest(),
                        parts.attachment(),
                        parts.notice(),
                        parts.statistics(),
                        parts.report(),
                        parts.subtotals(),
                        projects));
    }
}
