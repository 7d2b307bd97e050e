package jixiao.publication.releases;

import java.util.List;
import jixiao.forms.document.Notice;
import jixiao.forms.document.Report;
import jixiao.forms.document.Statistics;
import jixiao.forms.document.Subtotal;
import org.jspecify.annotations.Nullable;

/**
 * What belongs to a document as a whole, as printed.
 *
 * @param formTitle printed over each form; null when the document does not tell it apart from its own title
 * @param statistics what was printed, not what the sheets give
 */
public record DocumentParts(
        @Nullable String formTitle,
        @Nullable String attachment,
        @Nullable Notice notice,
        @Nullable Statistics statistics,
        @Nullable Report report,
        @Nullable List<Subtotal> subtotals) {

    public static final DocumentParts NONE = new DocumentParts(null, null, null, null, null, List.of());

    public DocumentParts {
        subtotals = subtotals == null ? List.of() : List.copyOf(subtotals);
    }
}
