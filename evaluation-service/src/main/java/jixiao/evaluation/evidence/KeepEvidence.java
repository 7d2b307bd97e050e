package jixiao.evaluation.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import jixiao.evaluation.sheets.Sheet;
import jixiao.evaluation.sheets.SheetJournal;
import jixiao.evaluation.years.YearGate;
import jixiao.kit.audit.AuditTrail;
import jixiao.kit.identity.Caller;
import jixiao.kit.problem.Problem;

/** Adds and removes evidence while the unit fills in its sheet. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class KeepEvidence {
    private static final int MOST_PER_ROW = 30;
    private static final long MEGABYTE = 1024 * 1024;
    private static final long MOST_MEGABYTES_PER_SHEET = 200;

    private final EvidenceFiles files;
    private final YearGate gate;
    private final SheetJournal journal;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    KeepEvidence(
            EvidenceFiles files, YearGate gate, SheetJournal journal, AuditTrail audit, Caller caller, Clock clock) {
        this.files = files;
        this.gate = gate;
        this.journal = journal;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param added false when the row has this very file already */
    public record Kept(Evidence evidence, boolean added) {}

    /** The same content on the same row is kept once, whatever its name. */
    public Kept add(Sheet sheet, int position, CheckedFile file) {
        UUID row = sheet.form().row(position).id();
        refuseUnlessOpen(sheet);
        Optional<Evidence> known = files.sameContent(sheet.id(), row, file.digest());
        if (known.isPresent()) {
            return new Kept(known.get(), false);
        }
        if (files.countOfRow(row) >= MOST_PER_ROW) {
            throw Problem.INVALID_FIELD.at("/file", "第 %d 行已有 %d 份佐证材料，请先删去不需要的。".formatted(position, MOST_PER_ROW));
        }
        if (files.bytesOfSheet(sheet.id()) + file.size() > MOST_MEGABYTES_PER_SHEET * MEGABYTE) {
            throw Problem.INVALID_FIELD.at(
                    "/file", "一张自评表的佐证材料合计最大 %d MB，此文件放不下，请压缩后上传，或先删去不需要的。".formatted(MOST_MEGABYTES_PER_SHEET));
        }
        Evidence evidence = new Evidence(sheet.id(), row, file, caller.name(), clock.instant());
        files.add(evidence, file);
        journal.keep(sheet);
        audit.record("add-evidence", "sheet", sheet.id(), "第 %d 行：%s".formatted(position, file.name()));
        return new Kept(evidence, true);
    }

    public void remove(Sheet sheet, Evidence evidence) {
        refuseUnlessOpen(sheet);
        files.remove(evidence);
        audit.record("remove-evidence", "sheet", sheet.id(), evidence.name() + " " + evidence.digest());
    }

    private void refuseUnlessOpen(Sheet sheet) {
        gate.refuseIfClosed(sheet.subject().regionYear());
        sheet.progress().refuseUnlessOpen();
    }
}
