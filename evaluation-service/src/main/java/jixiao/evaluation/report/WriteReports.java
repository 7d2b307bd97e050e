package jixiao.evaluation.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jixiao.evaluation.sheets.OrganisationName;
import jixiao.kit.audit.AuditTrail;
import jixiao.kit.events.Event;
import jixiao.kit.events.EventJson;
import jixiao.kit.events.Outbox;
import jixiao.kit.identity.Caller;
import jixiao.kit.problem.FieldFault;
import jixiao.kit.problem.Problem;
import jixiao.kit.problem.Refusal;
import jixiao.values.FiscalYear;
import org.jspecify.annotations.Nullable;

/** What people do with a report: open, write, submit, withdraw, return, complete, correct. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class WriteReports {
    private final YearReports reports;
    private final UnitYears years;
    private final ReportReading reading;
    private final EntityManager database;
    private final Outbox outbox;
    private final EventJson json;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    WriteReports(
            YearReports reports,
            UnitYears years,
            ReportReading reading,
            EntityManager database,
            Outbox outbox,
            EventJson json,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.reports = reports;
        this.years = years;
        this.reading = reading;
        this.database = database;
        this.outbox = outbox;
        this.json = json;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** A new report with a first text proposed from the data. */
    public YearReport open(OrganisationName unit, FiscalYear year) {
        reports.of(unit.id(), year).ifPresent(known -> {
            throw Problem.DUPLICATE.because("“%s” %s 年度的自评报告已经建立，请直接编写。".formatted(unit.name(), year));
        });
        YearReport report = new YearReport(unit, year, DraftText.of(years.figures(unit, year)));
        report.changedBy(caller.name(), clock.instant());
        reports.add(report);
        database.flush();
        audit.record("open", "report", report.id(), null);
        return report;
    }

    /** @throws Refusal naming every token that is none */
    public void write(YearReport report, Map<ReportPart, String> text) {
        List<FieldFault> unknown = new ArrayList<>();
        text.forEach((part, written) -> TokenText.unknownIn(written)
                .forEach(token ->
                        unknown.add(new FieldFault("/parts/" + part, "没有取数标记“%s”，请从取数标记表中选用。".formatted(token)))));
        if (!unknown.isEmpty()) {
            throw new Refusal(Problem.INVALID_FIELD, "有 %d 处取数标记无法识别。".formatted(unknown.size()), unknown);
        }
        report.write(text);
        done(report, "write", null);
    }

    /** Refused with every empty part at once; the figures stay from now on as they are. */
    public void submit(YearReport report) {
        List<FieldFault> empty = new ArrayList<>();
        for (ReportPart part : ReportPart.values()) {
            if (report.text(part).isBlank()) {
                empty.add(new FieldFault("/parts/" + part, "请填写“%s”；没有内容的写“无”。".formatted(part.heading())));
            }
        }
        if (!empty.isEmpty()) {
            throw new Refusal(Problem.INVALID_FIELD, "有 %d 个部分没有填写，不能提交。".formatted(empty.size()), empty);
        }
        report.submit(json.write(years.figures(report.unit(), report.fiscalYear())));
        done(report, "submit", null);
    }

    public void withdraw(YearReport report) {
        report.withdraw();
        done(report, "withdraw", null);
    }

    public void sendBack(YearReport report, String remarks) {
        report.sendBack(remarks);
        done(report, "return", remarks);
    }

    public void complete(YearReport report) {
        report.complete(clock.instant());
        done(report, "complete", null);
        ReportFigures figures = reading.figures(report);
        outbox.append(new Event(
                "jixiao.report.completed.v1",
                "jixiao.evaluations",
                report.id(),
                YearReportState.of(report, figures, reading.read(report, figures))));
    }

    public void correct(YearReport report, String reason) {
        report.correct(reason);
        done(report, "correct", reason);
    }

    private void done(YearReport report, String action, @Nullable String detail) {
        report.changedBy(caller.name(), clock.instant());
        database.flush();
        audit.record(action, "report", report.id(), detail);
    }
}
