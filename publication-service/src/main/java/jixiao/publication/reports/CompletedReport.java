package jixiao.publication.reports;

import java.util.List;
import java.util.UUID;
import jixiao.forms.document.Report;
import jixiao.publication.releases.OrganisationName;
import jixiao.values.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * What this service reads of {@code report.completed}.
 *
 * @param reason why it was completed again; null the first time
 */
public record CompletedReport(
        UUID reportId,
        long version,
        OrganisationName unit,
        FiscalYear fiscalYear,
        List<Part> parts,
        @Nullable String reason) {

    /** One of the six parts. */
    public record Part(String heading, String text) {}

    /** As it is printed under the tables. */
    Report printed() {
        return new Report(
                unit.name() + fiscalYear + "年度项目支出绩效自评报告",
                List.of(),
                parts.stream()
                        .map(part -> new Report.Part(
                                part.heading(), part.text().lines().toList()))
                        .toList());
    }
}
