package jixiao.evaluation.printed;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jixiao.values.FiscalYear;
import jixiao.values.Money;
import org.jspecify.annotations.Nullable;

/** The statistics table and the report of one published document, never changed but by a newer reading of it. */
@Entity
public class PrintedDocument {
    @Id
    private UUID id;

    private long version;
    private FiscalYear fiscalYear;
    private String title;
    private @Nullable String tableTitle;
    private @Nullable String totalWritten;
    private @Nullable Money total;

    /** A {@link PrintedReport} as JSON, or null. */
    private @Nullable String report;

    @ElementCollection
    @CollectionTable(name = "printed_row", joinColumns = @JoinColumn(name = "document_id"))
    @OrderColumn(name = "position")
    private List<PrintedRow> rows = new ArrayList<>();

    protected PrintedDocument() {}

    PrintedDocument(UUID id) {
        this.id = id;
    }

    /** Takes in a newer reading of the document; an older one is late news. */
    void take(RecordedDocument document, @Nullable String reportAsJson) {
        if (document.version() <= version) {
            return;
        }
        version = document.version();
        fiscalYear = document.fiscalYear();
        title = document.title();
        report = reportAsJson;
        RecordedDocument.Statistics table = document.statistics();
        tableTitle = table == null ? null : table.title();
        totalWritten =
                table == null || table.total() == null ? null : table.total().written();
        total = table == null || table.total() == null ? null : table.total().money();
        rows.clear();
        if (table != null) {
            table.rows().stream().map(PrintedRow::of).forEach(rows::add);
        }
    }

    public UUID id() {
        return id;
    }

    public FiscalYear fiscalYear() {
        return fiscalYear;
    }

    public String title() {
        return title;
    }

    public @Nullable String tableTitle() {
        return tableTitle;
    }

    public @Nullable String totalWritten() {
        return totalWritten;
    }

    /** 总计 of the statistics table in 元. */
    public @Nullable Money total() {
        return total;
    }

    @Nullable
    String report() {
        return report;
    }

    public List<PrintedRow> rows() {
        return List.copyOf(rows);
    }
}
