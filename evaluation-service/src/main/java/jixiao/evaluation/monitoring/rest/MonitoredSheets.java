package jixiao.evaluation.monitoring.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import jixiao.evaluation.monitoring.MonitoringReport;
import jixiao.evaluation.monitoring.MonitoringReports;
import jixiao.evaluation.sheets.Sheet;
import jixiao.evaluation.sheets.SheetJournal;
import jixiao.evaluation.sheets.Sheets;
import jixiao.evaluation.years.YearGate;
import jixiao.kit.identity.Caller;
import jixiao.kit.problem.Problem;
import jixiao.kit.problem.Refusal;

/** Finds a sheet and its reports in the caller's scope; what lies outside is as if it were not there. */
@ApplicationScoped
class MonitoredSheets {
    private final Sheets sheets;
    private final MonitoringReports reports;
    private final YearGate gate;
    private final SheetJournal journal;
    private final Caller caller;

    MonitoredSheets(Sheets sheets, MonitoringReports reports, YearGate gate, SheetJournal journal, Caller caller) {
        this.sheets = sheets;
        this.reports = reports;
        this.gate = gate;
        this.journal = journal;
        this.caller = caller;
    }

    Sheet sheet(UUID id) {
        return sheets.visible(id, caller.scope()).orElseThrow(MonitoredSheets::notThere);
    }

    /**
     * The same for people's work on its year: locked until the transaction ends, refused when its year is closed, and
     * theirs from then on.
     */
    Sheet toChange(UUID id) {
        Sheet sheet = sheets.visibleToChange(id, caller.scope()).orElseThrow(MonitoredSheets::notThere);
        gate.refuseIfClosed(sheet.subject().regionYear());
        journal.keep(sheet);
        return sheet;
    }

    private static Refusal notThere() {
        return Problem.NOT_FOUND.because("没有这张自评表，或不在您的权限范围内。");
    }

    MonitoringReport report(Sheet sheet, int round) {
        return reports.of(sheet.id(), round)
                .orElseThrow(() -> Problem.NOT_FOUND.because("第 %d 轮监控还没有开始。".formatted(round)));
    }
}
