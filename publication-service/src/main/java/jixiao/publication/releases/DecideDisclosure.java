package jixiao.publication.releases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import jixiao.kit.audit.AuditTrail;
import org.jspecify.annotations.Nullable;

/** The steps people take with a prepared disclosure. */
@ApplicationScoped
@Transactional
public class DecideDisclosure {
    private final Announcements announcements;
    private final AuditTrail audit;
    private final Clock clock;

    DecideDisclosure(Announcements announcements, AuditTrail audit, Clock clock) {
        this.announcements = announcements;
        this.audit = audit;
        this.clock = clock;
    }

    public void approve(Disclosure disclosure) {
        disclosure.approve();
        done(Step.APPROVE, disclosure, null);
    }

    public void giveBack(Disclosure disclosure, String remarks) {
        disclosure.giveBack();
        done(Step.RETURN, disclosure, remarks);
    }

    /** Public from now on, with today's date in Asia/Shanghai. */
    public void publish(Disclosure disclosure) {
        disclosure.publish(LocalDate.ofInstant(clock.instant(), clock.getZone()), clock.instant());
        done(Step.PUBLISH, disclosure, null);
    }

    public void withdraw(Disclosure disclosure, String remarks) {
        disclosure.withdraw(remarks, clock.instant());
        done(Step.WITHDRAW, disclosure, remarks);
    }

    private void done(Step step, Disclosure disclosure, @Nullable String detail) {
        announcements.after(step, disclosure);
        audit.record(step.name().toLowerCase(), "disclosure", disclosure.id(), detail);
    }
}
