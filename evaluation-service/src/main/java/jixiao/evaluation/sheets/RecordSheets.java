package jixiao.evaluation.sheets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import jixiao.evaluation.profiles.ProfileChoice;
import jixiao.kit.audit.AuditTrail;

/** Stores the sheets of published self-evaluations as completed, as typed; nobody's submission or review is made up. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RecordSheets {
    private final ProjectYears years;
    private final Sheets sheets;
    private final ProfileChoice profiles;
    private final CompleteSheets complete;
    private final AuditTrail audit;
    private final Clock clock;

    RecordSheets(
            ProjectYears years,
            Sheets sheets,
            ProfileChoice profiles,
            CompleteSheets complete,
            AuditTrail audit,
            Clock clock) {
        this.years = years;
        this.sheets = sheets;
        this.profiles = profiles;
        this.complete = complete;
        this.audit = audit;
        this.clock = clock;
    }

    /** A newer reading takes the place of what was recorded; a year people keep in the suite is never overwritten. */
    public void record(RecordedProjectYear year, String eventType) {
        if (!year.isSelfEvaluation()) {
            return;
        }
        years.locked(year.projectYear());
        Optional<Sheet> known = sheets.of(year.projectYear());
        if (known.isEmpty()) {
            Sheet sheet = Sheet.stated(year, profiles.forSelfEvaluation(year.region(), year.fiscalYear()));
            state(sheet, year, eventType, "record");
            sheets.add(sheet);
            complete.record(sheet);
        } else if (known.get().yieldsTo(year)) {
            state(known.get(), year, eventType, "record-again");
            complete.record(known.get());
        } else if (known.get().isKeptByPeople()) {
            audit.recordFromEvent(
                    eventType, "refuse-record", "sheet", known.get().id(), "本系统已有填报的自评表，未以文件内容覆盖。");
        }
    }

    private void state(Sheet sheet, RecordedProjectYear year, String eventType, String action) {
        sheet.state(year);
        sheet.changedByEvent(eventType, clock.instant());
        audit.recordFromEvent(eventType, action, "sheet", sheet.id(), sheet.profileId());
    }
}
