package jixiao.publication.releases;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jixiao.forms.document.FormDocument;
import jixiao.forms.document.ProjectForm;
import jixiao.forms.document.Report;
import jixiao.forms.document.Statistics;
import org.jspecify.annotations.Nullable;

/** Makes the official document of a release from what of it is public. */
@ApplicationScoped
public class AssembleDocument {
    private final FormContents contents;
    private final PublishedReports reports;

    AssembleDocument(FormContents contents, PublishedReports reports) {
        this.contents = contents;
        this.reports = reports;
    }

    /** The whole release: notice, statistics from the sheets, the published forms, report. */
    public FormDocument of(Release release, List<PublishedForm> published) {
        DocumentParts parts = contents.parts(release);
        List<ProjectForm> forms = published.stream()
                .map(PublishedForm::edition)
                .map(contents::form)
                .toList();
        Statistics statistics = release.kind() == DisclosureKind.SELF_EVALUATION
                ? ComputedStatistics.of(release, forms, parts.statistics())
                : parts.statistics();
        return new FormDocument(
                release.layout(),
                formTitle(release, parts),
                release.fiscalYear().year(),
                release.moneyUnit(),
                parts.notice(),
                forms,
                statistics,
                parts.report() == null ? written(release, published) : parts.report(),
                List.of(),
                parts.attachment(),
                parts.subtotals());
    }

    /** The reports that the units of an entered self-evaluation wrote. */
    public List<PublishedReport> reports(Release release, List<PublishedForm> published) {
        boolean written = release.kind() == DisclosureKind.SELF_EVALUATION && release.origin() == Origin.ENTERED;
        return written
                ? reports.of(
                        published.stream()
                                .map(form -> form.disclosure().unit().id())
                                .collect(Collectors.toSet()),
                        release.fiscalYear())
                : List.of();
    }

    /** Of several reports each part names its unit. */
    private @Nullable Report written(Release release, List<PublishedForm> published) {
        List<Report> written = reports(release, published).stream()
                .map(PublishedReport::report)
                .toList();
        if (written.size() < 2) {
            return written.isEmpty() ? null : written.getFirst();
        }
        return new Report(
                release.department().name() + release.fiscalYear() + "年度项目支出绩效自评报告",
                List.of(),
                written.stream()
                        .flatMap(report -> Stream.concat(
                                Stream.of(new Report.Part(report.title(), report.opening())), report.parts().stream()))
                        .toList());
    }

    /** One form alone, in the layout of its release. */
    public FormDocument of(Release release, ProjectForm form) {
        DocumentParts parts = contents.parts(release);
        return new FormDocument(
                release.layout(),
                formTitle(release, parts),
                release.fiscalYear().year(),
                release.moneyUnit(),
                null,
                List.of(form),
                null,
                null,
                List.of(),
                parts.attachment(),
                List.of());
    }

    public List<Difference> differences(Release release, FormDocument document) {
        Statistics printed = contents.parts(release).statistics();
        return printed == null ? List.of() : Differences.between(printed, document.statistics());
    }

    /** Empty leaves it to the layout: what people enter, and a document whose title is that of its notice. */
    private static String formTitle(Release release, DocumentParts parts) {
        if (parts.formTitle() != null) {
            return parts.formTitle();
        }
        return release.origin() == Origin.RECORDED && parts.notice() == null ? release.title() : "";
    }
}
