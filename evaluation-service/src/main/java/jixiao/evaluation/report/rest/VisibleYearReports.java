package jixiao.evaluation.report.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import jixiao.evaluation.report.YearReport;
import jixiao.evaluation.report.YearReports;
import jixiao.kit.identity.Caller;
import jixiao.kit.problem.Problem;

/** Finds a report in the caller's scope; what lies outside is as if it were not there. */
@ApplicationScoped
class VisibleYearReports {
    private final YearReports reports;
    private final Caller caller;

    VisibleYearReports(YearReports reports, Caller caller) {
        this.reports = reports;
        this.caller = caller;
    }

    YearReport report(UUID id) {
        return found(reports.visible(id, caller.scope()));
    }

    YearReport toChange(UUID id) {
        return found(reports.visibleToChange(id, caller.scope()));
    }

    private static YearReport found(Optional<YearReport> report) {
        return report.orElseThrow(() -> Problem.NOT_FOUND.because("没有这份自评报告，或不在您的权限范围内。"));
    }
}
