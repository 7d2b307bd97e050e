package jixiao.publication.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import jixiao.kit.audit.AuditTrail;
import jixiao.publication.releases.Step;
import jixiao.publication.screening.Screening;
import jixiao.publication.search.PublicChange;

/** The steps people take with a prepared report; it is looked through like the forms. */
@ApplicationScoped
@Transactional
public class DecideReport {
    private final ReportEditions editions;
    private final Screening screening;
    private final Event<PublicChange> changes;
    private final Event<ReportWithdrawn> withdrawals;
    private final AuditTrail audit;
    private final Clock clock;

    DecideReport(
            ReportEditions editions,
            Screening screening,
            Event<PublicChange> changes,
            Event<ReportWithdrawn> withdrawals,
            AuditTrail audit,
            Clock clock) {
        this.editions = editions;
        this.screening = screening;
        this.changes = changes;
        this.withdrawals = withdrawals;
        this.audit = audit;
        this.clock = clock;
    }

    public void approve(ReportEdition edition) {
        edition.take(Step.APPROVE);
        screening.requireNothingOpen(edition.reportId(), edition.content());
        done(Step.APPROVE, edition);
    }

    /** Public from now on under the forms of its unit, with today's date in Asia/Shanghai. */
    public void publish(ReportEdition edition) {
        var before = editions.publishedOf(edition.reportId());
        edition.publish(LocalDate.now(clock), clock.instant());
        screening.requireNothingOpen(edition.reportId(), edition.content());
        before.ifPresent(each -> each.take(Step.SUPERSEDE));
        changes.fire(PublicChange.ANYWHERE);
        done(Step.PUBLISH, edition);
    }

    /** Its address stays and says why; the ZIPs that contain it are packed again without it. */
    public void withdraw(ReportEdition edition, String remarks) {
        Screening.requireClean("/remarks", remarks);
        edition.withdraw(remarks, clock.instant());
        withdrawals.fire(new ReportWithdrawn(edition.unit(), edition.fiscalYear()));
        changes.fire(PublicChange.ANYWHERE);
        audit.record("withdraw", "report", edition.reportId(), remarks);
    }

    public void accept(ReportEdition edition, UUID findingId, String remarks) {
        screening.accept(edition.reportId(), edition.content(), findingId, remarks);
    }

    private void done(Step step, ReportEdition edition) {
        audit.record(
                step.name().toLowerCase(),
                "report",
                edition.reportId(),
                edition.unit().name());
    }
}
