package jixiao.evaluation.sheets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import jixiao.evaluation.profiles.ProfileChoice;
import jixiao.evaluation.years.YearGate;
import jixiao.kit.audit.AuditTrail;
import jixiao.kit.events.EventJson;

/** Stores the sheets of published self-evaluations as completed, as typed; nobody's submission or review is made up. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RecordSheets {
    private static final String RECORDED = "jixiao.project-year.recorded.v1";

    private final ProjectYears years;
    private final Sheets sheets;
    private final ProfileChoice profiles;
    private final CompleteSheets complete;
    private final SheetJournal journal;
    private final AuditTrail audit;
    private final EventJson json;
    private final YearGate gate;

    RecordSheets(
            ProjectYears years,
            Sheets sheets,
            ProfileChoice profiles,
            CompleteSheets complete,
            SheetJournal journal,
            AuditTrail audit,
            EventJson json,
            YearGate gate) {
        this.years = years;
        this.sheets = sheets;
        this.profiles = profiles;
        this.complete = complete;
        this.journal = journal;
        this.audit = audit;
        this.json = json;
        this.gate = gate;
    }

    /** What was held back while its year was closed. */
    void resume(ProjectYear projectYear) {
        String waited = years.locked(projectYear).releaseRecorded();
        if (waited != null) {
            record(json.read(waited, RecordedProjectYear.class), RECORDED);
        }
    }

    /** A newer reading takes the place of what was recorded; a year people keep in the suite is never overwritten. */
    public void record(RecordedProjectYear year, String eventType) {
        if (!year.isSelfEvaluation()) {
            return;
        }
        ProjectYearFacts facts = years.locked(year.projectYear());
        if (gate.isClosed(year.subject().regionYear())) {
            facts.holdRecorded(year.subject().regionYear(), eventType, year.version(), json.write(year));
            return;
        }
        Optional<Sheet> known = sheets.of(year.projectYear());
        if (known.isEmpty()) {
            Sheet sheet = Sheet.stated(year, profiles.forSelfEvaluation(year.region(), year.fiscalYear()));
            journal.writeFromEvent(sheet, eventType, "record", () -> {
                sheet.state(year);
                sheets.add(sheet);
                complete.record(sheet);
            });
        } else if (known.get().provenance().yieldsTo(year)) {
            journal.writeFromEvent(known.get(), eventType, "record-again", () -> {
                known.get().state(year);
                complete.record(known.get());
            });
        } else if (known.get().provenance().keptByPeople()) {
            audit.recordFromEvent(
                    eventType, "refuse-record", "sheet", known.get().id(), "本系统已有填报的自评表，未以文件内容覆盖。");
        }
    }
}
