package jixiao.forms.document;

import java.util.List;
import jixiao.values.MoneyUnit;
import org.jspecify.annotations.Nullable;

/**
 * One official document as it stands on paper: what is printed, in the order it is printed. Every text is kept as
 * written; amounts and points carry their reading beside it.
 *
 * @param layout the id of the official layout, such as {@code hongsibu-self-evaluation-2023}
 * @param title the printed title, without the year line
 * @param fiscalYear the budget year the document is about
 * @param moneyUnit the unit of every amount that does not name its own
 * @param notice the text before the tables, or null
 * @param projects one entry per project form, in document order
 * @param statistics the statistics table (S2), or null
 * @param report the self-evaluation report (S2), or null
 * @param findings what the reader could not understand or had to infer, with line numbers
 * @param attachment what is printed above the title, such as 附件2, or null
 * @param subtotals the totals a list of projects prints (S3), else empty
 */
public record FormDocument(
        String layout,
        String title,
        int fiscalYear,
        MoneyUnit moneyUnit,
        @Nullable Notice notice,
        List<ProjectForm> projects,
        @Nullable Statistics statistics,
        @Nullable Report report,
        List<FormFinding> findings,
        @Nullable String attachment,
        @Nullable List<Subtotal> subtotals) {

    /** The layout of a text in which no official form was found; such a document always carries an ERROR. */
    public static final String UNKNOWN_LAYOUT = "unknown";

    public FormDocument {
        subtotals = subtotals == null ? List.of() : List.copyOf(subtotals);
    }

    /** A document without attachment number and subtotals. */
    public FormDocument(
            String layout,
            String title,
            int fiscalYear,
            MoneyUnit moneyUnit,
            @Nullable Notice notice,
            List<ProjectForm> projects,
            @Nullable Statistics statistics,
            @Nullable Report report,
            List<FormFinding> findings) {
        this(layout, title, fiscalYear, moneyUnit, notice, projects, statistics, report, findings, null, List.of());
    }

    /** Whether anything in it is left out of an import. */
    public boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.severity() == FormFinding.Severity.ERROR);
    }
}
