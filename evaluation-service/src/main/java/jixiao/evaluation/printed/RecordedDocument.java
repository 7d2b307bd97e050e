package jixiao.evaluation.printed;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import jixiao.values.FiscalYear;
import jixiao.values.Money;
import org.jspecify.annotations.Nullable;

/** What this service reads of {@code document.recorded}: statistics table and report as a document prints them. */
public record RecordedDocument(
        UUID documentId,
        long version,
        FiscalYear fiscalYear,
        String kind,
        String title,
        @Nullable Statistics statistics,
        @Nullable PrintedReport report) {

    public record Statistics(String title, @Nullable Amount total, List<Row> rows) {}

    public record Amount(String written, @Nullable Money money) {}

    public record Row(
            String ordinal,
            String unit,
            String project,
            Amount amount,
            String attainment,
            @Nullable BigDecimal result,
            @Nullable String remark) {}

    /** Only self-evaluations print a statistics table or a report. */
    boolean isOfInterest() {
        return kind.equals("SELF_EVALUATION") && (statistics != null || report != null);
    }
}
