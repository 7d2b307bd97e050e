package jixiao.evaluation.sheets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
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

    RecordSheets(ProjectYears years, Sheets sheets, ProfileChoice profiles, CompleteSheets complete, AuditTrail audit) {
        this.years = years;
        this.sheets = sheets;
        this.profiles = profiles;
        this.complete = complete;
        this.audit = audit;
    }

    /** A newer reading of a recorded year is a correction; a year people keep in the suite is never overwritten. */
    public void record(RecordedProjectYear year, String eventType) {
        if (!year.isSelfEvaluation()) {
            return;
        }
        years.locked(year.projectYear());
        Optional<Sheet> known = sheets.of(year.projectYear());
        if (known.isEmpty()) {
            Sheet sheet = Sheet.recorded(year, profiles.forSelfEvaluation(year.region(), year.fiscalYear()));
            sheets.add(sheet);
            completed(sheet, eventType, "record");
        } else if (known.get().origin() == Origin.ENTERED) {
            audit.recordFromEvent(
                    eventType, "refuse-record", "sheet", known.get().id(), "本系统已有填报的自评表，未以文件内容覆盖。");
        } else if (known.get().recording().recordedVersion() < year.version()) {
            known.get().recordAgain(year, "按文件重新采录。");
            completed(known.get(), eventType, "record-again");
        }
    }

    private void completed(Sheet sheet, String eventType, String action) {
        complete.complete(sheet);
        audit.recordFromEvent(eventType, action, "sheet", sheet.id(), sheet.profileId());
    }
}
