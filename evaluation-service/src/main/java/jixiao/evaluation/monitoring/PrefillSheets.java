package jixiao.evaluation.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import jixiao.evaluation.sheets.KnownRow;
import jixiao.evaluation.sheets.Sheet;
import jixiao.evaluation.sheets.WorkOnSheets;
import jixiao.kit.problem.Problem;

/** The self-evaluation begins with what the unit reported in the last monitoring round: nothing is typed twice. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PrefillSheets {
    private final MonitoringReports reports;
    private final WorkOnSheets work;

    PrefillSheets(MonitoringReports reports, WorkOnSheets work) {
        this.reports = reports;
        this.work = work;
    }

    /** From the last report that was submitted; one that is still being filled in says nothing yet. */
    public void prefill(Sheet sheet) {
        MonitoringReport last = reports.of(sheet.id()).reversed().stream()
                .filter(report -> report.stage() != ReportStage.OPEN)
                .findFirst()
                .orElseThrow(() -> Problem.ILLEGAL_STEP.because("本年度还没有已提交的监控报告，没有可以带入的内容；请直接填写自评表。"));
        List<KnownRow> known = last.content().rows().stream()
                .map(row -> new KnownRow(row.indicator(), row.done(), row.explanation()))
                .toList();
        work.prefill(sheet, last.roundName(), known);
    }
}
