package jixiao.evaluation.sheets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jixiao.kit.identity.Caller;
import jixiao.kit.identity.Role;
import jixiao.kit.problem.FieldFault;
import jixiao.kit.problem.Problem;
import jixiao.kit.problem.Refusal;
import jixiao.profiles.ReviewDesk;

/** What the desks do with a submitted sheet: put their scores beside the unit's, pass it on, send it back, complete it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ReviewSheets {
    private final SheetJournal journal;
    private final CompleteSheets complete;
    private final Gaps gaps;
    private final Caller caller;

    ReviewSheets(SheetJournal journal, CompleteSheets complete, Gaps gaps, Caller caller) {
        this.journal = journal;
        this.complete = complete;
        this.gaps = gaps;
        this.caller = caller;
    }

    /** All scores of a desk at once; what differs from the score below needs a reason. */
    public void score(Sheet sheet, ReviewDesk desk, ReviewEntry entry) {
        if (desk != deskOfCaller()) {
            throw Problem.FORBIDDEN.because("您的岗位不能填写%s的审核得分。".formatted(desk.label()));
        }
        sheet.progress().refuseUnlessTurnOf(desk);
        refuseUnknownRows(sheet, entry);
        journal.write(sheet, "score", desk.name(), () -> {
            sheet.score(desk, entry.by(desk));
            gaps.refuseReviewers(sheet, "有 %d 处审核得分须改正。");
        });
    }

    /** The department passes the sheet on to finance. */
    public void review(Sheet sheet) {
        journal.write(sheet, "review", null, () -> {
            sheet.take(SheetStep.REVIEW);
            gaps.refuse(sheet, "提交后数据有变化，有 %d 处须改正或补充，请先退回。");
        });
    }

    /** Looks for gaps once more: payments and adjustments may have come since it was submitted. */
    public void complete(Sheet sheet) {
        SheetStep.COMPLETE.takenFrom(sheet.progress().stage(), sheet.progress().route());
        sheet.progress().refuseUnlessTurnOf(deskOfCaller());
        gaps.refuse(sheet, "提交后数据有变化，有 %d 处须改正或补充，请先退回。");
        journal.write(sheet, "complete", null, () -> complete.complete(sheet));
    }

    /** Finance may send back whatever is under review; the department what it has not passed on. */
    public void sendBack(Sheet sheet, ReturnOrder order) {
        boolean toDepartment =
                order.to() == ReturnOrder.To.PREVIOUS && sheet.progress().stage() == SheetStage.REVIEWED;
        if (deskOfCaller() == ReviewDesk.DEPARTMENT && sheet.progress().stage() != SheetStage.OPEN) {
            sheet.progress().refuseUnlessTurnOf(ReviewDesk.DEPARTMENT);
        }
        journal.write(sheet, "return", order.remarks(), () -> {
            if (toDepartment) {
                sheet.sendBackToDepartment(order.remarks());
            } else {
                sheet.take(SheetStep.RETURN, order.remarks());
            }
        });
    }

    private ReviewDesk deskOfCaller() {
        return caller.roles().contains(Role.DEPARTMENT) ? ReviewDesk.DEPARTMENT : ReviewDesk.FINANCE;
    }

    private static void refuseUnknownRows(Sheet sheet, ReviewEntry entry) {
        int size = sheet.form().rows().size();
        List<FieldFault> faults = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        for (int i = 0; i < entry.rows().size(); i++) {
            int position = entry.rows().get(i).position();
            if (position > size) {
                faults.add(
                        new FieldFault("/rows/" + i + "/position", "自评表只有 %d 行，没有第 %d 行。".formatted(size, position)));
            } else if (!seen.add(position)) {
                faults.add(new FieldFault("/rows/" + i + "/position", "第 %d 行填写了两次，请只留一处。".formatted(position)));
            }
        }
        if (!faults.isEmpty()) {
            throw new Refusal(Problem.INVALID_FIELD, "有 %d 处行号须改正。".formatted(faults.size()), faults);
        }
    }
}
