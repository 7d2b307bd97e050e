package jixiao.evaluation.printed.rest;

import java.util.List;
import java.util.UUID;
import jixiao.evaluation.printed.PrintFinding;
import jixiao.evaluation.printed.PrintedDocument;
import jixiao.evaluation.printed.PrintedReport;
import jixiao.evaluation.printed.PrintedRow;
import jixiao.values.Money;
import org.jspecify.annotations.Nullable;

/**
 * A published document's statistics table and report as printed, with the findings beside.
 *
 * @param tableTitle null where the document has no statistics table
 * @param total 总计 of the table in 元
 */
public record PrintedView(
        UUID documentId,
        int fiscalYear,
        String title,
        @Nullable String tableTitle,
        @Nullable String totalWritten,
        @Nullable Money total,
        List<PrintedRow> rows,
        @Nullable PrintedReport report,
        List<PrintFinding> findings) {
    static PrintedView of(PrintedDocument document, @Nullable PrintedReport report, List<PrintFinding> findings) {
        return new PrintedView(
                document.id(),
                document.fiscalYear().year(),
                document.title(),
                document.tableTitle(),
                document.totalWritten(),
                document.total(),
                document.rows(),
                report,
                findings);
    }

    /** A document in a list. */
    public record Summary(UUID documentId, int fiscalYear, String title) {
        static Summary of(PrintedDocument document) {
            return new Summary(document.id(), document.fiscalYear().year(), document.title());
        }
    }
}
