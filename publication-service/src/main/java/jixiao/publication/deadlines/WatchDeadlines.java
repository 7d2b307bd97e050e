package jixiao.publication.deadlines;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import jixiao.publication.releases.Disclosure;
import jixiao.publication.releases.DisclosureKind;
import jixiao.publication.releases.PublicView;

/** Starts both clocks when a budget is approved, and stops them when its targets are public. */
@ApplicationScoped
@Transactional
public class WatchDeadlines implements PublicView {
    private final Terms terms;
    private final PublicationCalendars calendars;

    WatchDeadlines(Terms terms, PublicationCalendars calendars) {
        this.terms = terms;
        this.calendars = calendars;
    }

    public void approved(BudgetApproval approval) {
        boolean newer = false;
        for (PublicationClock clock : PublicationClock.values()) {
            newer |= terms.keep(clock, approval, lastDay(clock, approval));
        }
        if (newer) {
            terms.follow(approval.projectId(), approval.fiscalYear());
        }
    }

    @Override
    public void follow(Disclosure disclosure) {
        if (disclosure.release().kind() == DisclosureKind.TARGET) {
            terms.follow(disclosure.projectId(), disclosure.release().fiscalYear());
        }
    }

    void calendarMayHaveChanged(@Observes StartupEvent start) {
        terms.reckonAgain(calendars);
    }

    private LocalDate lastDay(PublicationClock clock, BudgetApproval approval) {
        return switch (clock) {
            case DEPARTMENT -> calendars.lastDay(approval.department().region(), approval.toDepartmentOn());
            case UNIT -> calendars.lastDay(approval.unit().region(), approval.toUnitOn());
        };
    }
}
