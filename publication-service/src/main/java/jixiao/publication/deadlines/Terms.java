package jixiao.publication.deadlines;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jixiao.kit.identity.Scope;
import jixiao.values.FiscalYear;
import org.jspecify.annotations.Nullable;

/** All terms to publish. */
public interface Terms {
    /** Begins or renews the project's part of a term; false when a state as new is known. */
    boolean keep(PublicationClock clock, BudgetApproval approval, LocalDate dueOn);

    /** Looks up anew since when the project's targets are public. */
    void follow(UUID projectId, FiscalYear fiscalYear);

    /** Last days are reckoned again for all that began on those days; after a change of the calendar. */
    void reckonAgain(PublicationCalendars calendars);

    /** The earliest last day first, after the cursor. */
    List<Term> find(TermQuery query, Scope scope, LocalDate today, @Nullable String after, int limit);

    /** In the order of region, and of department when counted by it, after the cursor. */
    List<TermCounts> count(
            TermQuery query, boolean byDepartment, Scope scope, LocalDate today, @Nullable String after, int limit);
}
