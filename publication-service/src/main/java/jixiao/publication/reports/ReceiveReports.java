package jixiao.publication.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import jixiao.kit.audit.AuditTrail;
import jixiao.kit.events.EventJson;

/** Prepares a report when its unit has completed it, and a new edition when it was completed again. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ReceiveReports {
    private final ReportEditions editions;
    private final EventJson json;
    private final AuditTrail audit;
    private final Clock clock;

    ReceiveReports(ReportEditions editions, EventJson json, AuditTrail audit, Clock clock) {
        this.editions = editions;
        this.json = json;
        this.audit = audit;
        this.clock = clock;
    }

    public void completed(CompletedReport report, String eventType) {
        Optional<ReportEdition> newest = editions.newestOf(report.reportId());
        if (newest.filter(edition -> edition.basedOn() >= report.version()).isPresent()) {
            return;
        }
        String content = json.write(report.printed());
        newest.filter(edition -> !edition.state().isFinal())
                .ifPresentOrElse(
                        waiting -> waiting.revise(report, content, clock.instant()),
                        () -> editions.add(ReportEdition.prepared(
                                report, newest.map(ReportEdition::number).orElse(0) + 1, content, clock.instant())));
        audit.recordFromEvent(
                eventType, "prepare", "report", report.reportId(), report.unit().name());
    }
}
