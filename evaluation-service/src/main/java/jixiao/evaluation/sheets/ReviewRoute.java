package jixiao.evaluation.sheets;

import java.util.Optional;
import jixiao.kit.problem.Problem;
import jixiao.profiles.ReviewDesk;
import jixiao.profiles.ReviewPath;

/** The desks one sheet passes, fixed when it opens. */
public enum ReviewRoute {
    DEPARTMENT_THEN_FINANCE,
    DEPARTMENT_ALONE,
    FINANCE_ALONE;

    /** @param ownProject the unit is the department itself: nobody reviews oneself, so finance does */
    static ReviewRoute of(ReviewPath rule, boolean ownProject) {
        boolean department = rule.desks().contains(ReviewDesk.DEPARTMENT) && !ownProject;
        if (!department) {
            return FINANCE_ALONE;
        }
        return rule.desks().contains(ReviewDesk.FINANCE) ? DEPARTMENT_THEN_FINANCE : DEPARTMENT_ALONE;
    }

    public boolean passes(ReviewDesk desk) {
        return switch (this) {
            case DEPARTMENT_THEN_FINANCE -> true;
            case DEPARTMENT_ALONE -> desk == ReviewDesk.DEPARTMENT;
            case FINANCE_ALONE -> desk == ReviewDesk.FINANCE;
        };
    }

    /** Whose turn it is; nobody's before the submission and after the completion. */
    public Optional<ReviewDesk> deskAt(SheetStage stage) {
        return switch (stage) {
            case SUBMITTED -> Optional.of(this == FINANCE_ALONE ? ReviewDesk.FINANCE : ReviewDesk.DEPARTMENT);
            case REVIEWED -> Optional.of(ReviewDesk.FINANCE);
            case OPEN, COMPLETED, CANCELLED -> Optional.empty();
        };
    }

    void refuseUnlessTurnOf(ReviewDesk desk, SheetStage stage) {
        Optional<ReviewDesk> turn = deskAt(stage);
        if (turn.isEmpty()) {
            throw Problem.ILLEGAL_STEP.because("自评表“%s”，不在审核中，不能审核。".formatted(stage.label()));
        }
        if (turn.get() != desk) {
            throw Problem.ILLEGAL_STEP.because(
                    "自评表“%s”，现由%s审核，%s不能办理。".formatted(stage.label(), turn.get().label(), desk.label()));
        }
    }
}
