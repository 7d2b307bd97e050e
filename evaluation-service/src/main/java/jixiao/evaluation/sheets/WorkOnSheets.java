package jixiao.evaluation.sheets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import jixiao.evaluation.years.YearGate;
import jixiao.kit.time.SuiteCalendar;

/** What the unit does with its sheet, and what finance does with a sheet as a whole. Reviews are {@link ReviewSheets}. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class WorkOnSheets {
    private final SheetJournal journal;
    private final Gaps gaps;
    private final YearGate gate;
    private final Event<SheetNews> watchers;
    private final Clock clock;

    WorkOnSheets(SheetJournal journal, Gaps gaps, YearGate gate, Event<SheetNews> watchers, Clock clock) {
        this.journal = journal;
        this.gaps = gaps;
        this.gate = gate;
        this.watchers = watchers;
        this.clock = clock;
    }

    public void fillIn(Sheet sheet, SheetEntry entry) {
        journal.write(sheet, "fill-in", null, () -> sheet.fillIn(form -> form.fillIn(entry)));
    }

    public void fillIn(Sheet sheet, int position, RowEntry entry) {
        journal.write(
                sheet,
                "fill-in-row",
                Integer.toString(position),
                () -> sheet.fillIn(form -> form.fillIn(position, entry)));
    }

    /** Takes over what was said before; what is filled in already stays. */
    public void prefill(Sheet sheet, String from, List<KnownRow> known) {
        journal.write(sheet, "prefill", from, () -> sheet.fillIn(form -> form.prefill(known)));
    }

    /**
     * Refused outside the year's window, and with every gap at once: what is missing, and every finding that has to be
     * put right first. A correction is submitted at any time: what calls for it comes late.
     */
    public void submit(Sheet sheet) {
        if (sheet.progress().revision() == 1) {
            gate.refuseOutsideWindow(sheet.subject().regionYear());
        }
        journal.write(sheet, "submit", null, () -> {
            sheet.submit();
            gaps.refuse(sheet, "有 %d 处须先改正或补充，再提交。");
        });
    }

    /** While nobody has passed it on. */
    public void withdraw(Sheet sheet) {
        journal.write(sheet, "withdraw", null, () -> sheet.take(SheetStep.WITHDRAW));
    }

    public void correct(Sheet sheet, String reason) {
        journal.write(sheet, "correct", reason, () -> sheet.correct(reason));
    }

    /** The project was given up: nothing is to be evaluated, and the sheet is no longer missed. */
    public void cancel(Sheet sheet, String reason) {
        journal.write(sheet, "cancel", reason, () -> sheet.take(SheetStep.CANCEL, reason));
        watchers.fire(new SheetNews(sheet, SuiteCalendar.today(clock)));
    }

    public void restore(Sheet sheet, String reason) {
        journal.write(sheet, "restore", reason, () -> sheet.take(SheetStep.RESTORE, reason));
    }
}
