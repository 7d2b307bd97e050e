package jixiao.publication.releases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import jixiao.kit.audit.AuditTrail;
import jixiao.publication.screening.Screening;
import org.jspecify.annotations.Nullable;

/** The steps people take with a prepared disclosure. */
@ApplicationScoped
@Transactional
public class DecideDisclosure {
    private final Announcements announcements;
    private final Screening screening;
    private final AuditTrail audit;
    private final Clock clock;

    DecideDisclosure(Announcements announcements, Screening screening, AuditTrail audit, Clock clock) {
        this.announcements = announcements;
        this.screening = screening;
        this.audit = audit;
        this.clock = clock;
    }

    /** Only what has passed the review for personal data and secrecy. */
    public void approve(Disclosure disclosure) {
        disclosure.approve();
        requireScreened(disclosure);
        done(Step.APPROVE, disclosure, null);
    }

    /** One finding of the review may be public all the same. */
    public void accept(Disclosure disclosure, UUID findingId, String remarks) {
        screening.accept(disclosure.id(), disclosure.newest().content(), findingId, remarks);
    }

    public void giveBack(Disclosure disclosure, String remarks) {
        disclosure.giveBack();
        done(Step.RETURN, disclosure, remarks);
    }

    /** Public from now on, with today's date in Asia/Shanghai. */
    public void publish(Disclosure disclosure) {
        disclosure.publish(LocalDate.ofInstant(clock.instant(), clock.getZone()), clock.instant());
        requireScreened(disclosure);
        done(Step.PUBLISH, disclosure, null);
    }

    public void withdraw(Disclosure disclosure, String remarks) {
        Screening.requireClean("/remarks", remarks);
        disclosure.withdraw(remarks, clock.instant());
        done(Step.WITHDRAW, disclosure, remarks);
    }

    private void requireScreened(Disclosure disclosure) {
        screening.requireNothingOpen(disclosure.id(), disclosure.newest().content());
    }

    private void done(Step step, Disclosure disclosure, @Nullable String detail) {
        announcements.after(step, disclosure);
        audit.record(step.name().toLowerCase(), "disclosure", disclosure.id(), detail);
    }
}
