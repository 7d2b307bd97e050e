package jixiao.evaluation.monitoring.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jixiao.evaluation.monitoring.MonitoringReport;
import jixiao.evaluation.monitoring.Rounds;
import jixiao.evaluation.monitoring.WatchedYears;
import jixiao.evaluation.sheets.Sheet;
import jixiao.kit.rest.Versions;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers with a report as it stands, and its version. */
@ApplicationScoped
class ReportAnswers {
    private final Rounds rounds;
    private final WatchedYears years;

    ReportAnswers(Rounds rounds, WatchedYears years) {
        this.rounds = rounds;
        this.years = years;
    }

    RestResponse<ReportView> of(Sheet sheet, MonitoringReport report) {
        ReportView view =
                ReportView.of(report, rounds.facts(sheet, years.of(sheet.id()).orElse(null), report.until()));
        return RestResponse.ResponseBuilder.ok(view)
                .header("ETag", Versions.etag(view.version()))
                .build();
    }
}
