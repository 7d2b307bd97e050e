package jixiao.project.imports;

import java.util.List;
import jixiao.forms.document.FormDocument;
import jixiao.forms.document.Notice;
import jixiao.forms.document.Report;
import jixiao.forms.document.Statistics;
import jixiao.forms.document.Subtotal;
import org.jspecify.annotations.Nullable;

/** What belongs to a document as a whole, kept until all its forms are recorded. */
record DocumentParts(
        @Nullable String attachment,
        @Nullable Notice notice,
        @Nullable Statistics statistics,
        @Nullable Report report,
        List<Subtotal> subtotals) {

    static DocumentParts of(FormDocument document) {
        return new DocumentParts(
                document.attachment(),
                document.notice(),
                document.statistics(),
                document.report(),
                document.subtotals());
    }
}
