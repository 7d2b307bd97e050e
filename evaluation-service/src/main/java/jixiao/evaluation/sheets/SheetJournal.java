package jixiao.evaluation.sheets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import jixiao.evaluation.years.YearGate;
import jixiao.kit.audit.AuditTrail;
import jixiao.kit.events.EventJson;
import jixiao.kit.identity.Caller;
import org.jspecify.annotations.Nullable;

/** Every change of a sheet goes through here: it is signed, logged cell by cell, and audited, or it does not happen. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SheetJournal {
    private static final int LONGEST = 1000;

    private final SheetChanges changes;
    private final YearGate gate;
    private final EntityManager database;
    private final EventJson json;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    SheetJournal(
            SheetChanges changes,
            YearGate gate,
            EntityManager database,
            EventJson json,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.changes = changes;
        this.gate = gate;
        this.database = database;
        this.json = json;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * A change a person or system asks for.
     *
     * @throws jixiao.kit.problem.Refusal when the year is closed
     */
    void write(Sheet sheet, String action, @Nullable String detail, Runnable change) {
        gate.refuseIfClosed(sheet.subject().regionYear());
        change(sheet, caller.name(), true, action, detail, change);
        audit.record(action, "sheet", sheet.id(), detail);
    }

    /**
     * People began to work on what hangs on the sheet: evidence, plan, monitoring, rectification. No document overwrites
     * it from then on.
     */
    public void keep(Sheet sheet) {
        if (!sheet.provenance().keptByPeople()) {
            change(sheet, caller.name(), true, SheetChange.KEEP, null, () -> {});
            audit.record(SheetChange.KEEP, "sheet", sheet.id(), null);
        }
    }

    /** A change an event brings; in a closed year facts are held back before it comes to this. */
    void writeFromEvent(Sheet sheet, String eventType, String action, Runnable change) {
        change(sheet, eventType, false, action, null, change);
        audit.recordFromEvent(
                eventType, action, "sheet", sheet.id(), sheet.profile().id());
    }

    /** What changed since a version, oldest first. */
    public List<SheetChange> since(Sheet sheet, long version) {
        return since(sheet, version, LONGEST);
    }

    public List<SheetChange> since(Sheet sheet, long version, int limit) {
        return changes.after(sheet.id(), version, limit);
    }

    public List<CellChange> cellsOf(SheetChange change) {
        return Arrays.asList(json.read(change.cells(), CellChange[].class));
    }

    /** Signed first, so that the whole change makes one version. The first entry of a sheet lists no cells: all are new. */
    private void change(
            Sheet sheet, String by, boolean byPeople, String action, @Nullable String detail, Runnable change) {
        Cells before = sheet.lastChange() == null ? null : Cells.of(sheet);
        sheet.changed(new LastChange(by, clock.instant()), byPeople);
        change.run();
        database.flush();
        List<CellChange> cells = before == null ? List.of() : before.changesTo(Cells.of(sheet));
        changes.add(new SheetChange(sheet, action, detail, json.write(cells)));
    }
}
