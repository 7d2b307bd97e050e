package jixiao.evaluation.sheets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import jixiao.evaluation.scoring.Cell;
import jixiao.evaluation.scoring.Finding;
import jixiao.evaluation.scoring.Severity;
import jixiao.kit.audit.AuditTrail;
import jixiao.kit.identity.Caller;
import jixiao.kit.problem.FieldFault;
import jixiao.kit.problem.Problem;
import jixiao.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** What people do with a sheet: fill in, submit, withdraw, return, complete, correct. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class WorkOnSheets {
    private final Assessment assessment;
    private final CompleteSheets complete;
    private final EntityManager database;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    WorkOnSheets(
            Assessment assessment,
            CompleteSheets complete,
            EntityManager database,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.assessment = assessment;
        this.complete = complete;
        this.database = database;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    public void fillIn(Sheet sheet, SheetEntry entry) {
        sheet.fillIn(entry);
        done(sheet, "fill-in", null);
    }

    public void fillIn(Sheet sheet, int position, RowEntry entry) {
        sheet.fillIn(position, entry);
        done(sheet, "fill-in-row", Integer.toString(position));
    }

    /** Refused with every gap at once: what is missing, and every finding that has to be put right first. */
    public void submit(Sheet sheet) {
        sheet.submit();
        refuseWithGaps(sheet, "有 %d 处须先改正或补充，再提交。");
        done(sheet, "submit", null);
    }

    public void withdraw(Sheet sheet) {
        sheet.withdraw();
        done(sheet, "withdraw", null);
    }

    public void sendBack(Sheet sheet, String remarks) {
        sheet.sendBack(remarks);
        done(sheet, "return", remarks);
    }

    /** Looks for gaps once more: payments and adjustments may have come since it was submitted. */
    public void complete(Sheet sheet) {
        SheetStep.COMPLETE.takenFrom(sheet.stage());
        refuseWithGaps(sheet, "提交后数据有变化，有 %d 处须改正或补充，请先退回。");
        sheet.changedBy(caller.name(), clock.instant());
        complete.complete(sheet);
        audit.record("complete", "sheet", sheet.id(), null);
    }

    public void correct(Sheet sheet, String reason) {
        sheet.correct(reason);
        done(sheet, "correct", reason);
    }

    private void refuseWithGaps(Sheet sheet, String sentence) {
        List<FieldFault> gaps = gaps(sheet);
        if (!gaps.isEmpty()) {
            throw new Refusal(Problem.INVALID_FIELD, sentence.formatted(gaps.size()), gaps);
        }
    }

    private List<FieldFault> gaps(Sheet sheet) {
        List<FieldFault> gaps = new ArrayList<>();
        if (sheet.form().achieved().isBlank()) {
            gaps.add(new FieldFault("/achieved", "请填写实际完成情况。"));
        }
        assessment.of(sheet).findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(WorkOnSheets::fault)
                .forEach(gaps::add);
        return gaps;
    }

    private static FieldFault fault(Finding finding) {
        return new FieldFault(pointer(finding.cell()), finding.message());
    }

    private static String pointer(Cell cell) {
        String field = switch (cell.field()) {
            case CATEGORY -> "category";
            case SUBCATEGORY -> "subcategory";
            case NAME -> "name";
            case TARGET -> "target";
            case ACTUAL -> "actual";
            case POINTS -> "points";
            case SCORE -> "typedScore";
            case EXPLANATION -> "explanation";
            case EXECUTION_POINTS, EXECUTION_SCORE -> "execution/score";
            case EXECUTION_RATE -> "execution/explanation";
            case TOTAL -> "rows";
        };
        if (cell.row() == null) {
            return cell.field() == Cell.Field.POINTS ? "/rows" : "/" + field;
        }
        return "/rows/" + (cell.row() - 1) + "/" + field;
    }

    private void done(Sheet sheet, String action, @Nullable String detail) {
        sheet.changedBy(caller.name(), clock.instant());
        database.flush();
        audit.record(action, "sheet", sheet.id(), detail);
    }
}
