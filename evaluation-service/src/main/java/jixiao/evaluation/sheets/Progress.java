package jixiao.evaluation.sheets;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jixiao.kit.problem.Problem;
import jixiao.profiles.ReviewDesk;
import org.jspecify.annotations.Nullable;

/**
 * How far a sheet has come, and why it came back.
 *
 * @param revision 1 until the sheet is corrected, one more with every correction
 * @param remarks why it was returned or cancelled, or null
 * @param correctionReason why what was published before is replaced, or null
 */
@Embeddable
public record Progress(
        @Enumerated(EnumType.STRING) SheetStage stage,
        @Enumerated(EnumType.STRING) ReviewRoute route,
        int revision,
        @Nullable String remarks,
        @Nullable String correctionReason) {

    static Progress beginning(ReviewRoute route) {
        return new Progress(SheetStage.OPEN, route, 1, null, null);
    }

    /** @throws jixiao.kit.problem.Refusal unless the life cycle allows the step here */
    Progress by(SheetStep step) {
        return new Progress(step.takenFrom(stage, route), route, revision, remarks, correctionReason);
    }

    Progress by(SheetStep step, @Nullable String newRemarks) {
        return new Progress(step.takenFrom(stage, route), route, revision, newRemarks, correctionReason);
    }

    Progress corrected(String reason) {
        return new Progress(SheetStep.CORRECT.takenFrom(stage, route), route, revision + 1, remarks, reason);
    }

    /** Stated by another document than before, or by a newer reading of the same one. */
    Progress statedAgain(boolean sameDocument, String reason) {
        return new Progress(
                stage, route, sameDocument ? revision : revision + 1, remarks, sameDocument ? null : reason);
    }

    public void refuseUnlessOpen() {
        if (stage != SheetStage.OPEN) {
            throw Problem.ILLEGAL_STEP.because("自评表“%s”，不能修改；请先撤回或退回。".formatted(stage.label()));
        }
    }

    void refuseUnlessTurnOf(ReviewDesk desk) {
        route.refuseUnlessTurnOf(desk, stage);
    }

    boolean hasPassed(ReviewDesk desk) {
        boolean behind = stage == SheetStage.COMPLETED || stage == SheetStage.REVIEWED && desk == ReviewDesk.DEPARTMENT;
        return behind && route.passes(desk);
    }

    /** Whether what is completed next replaces something that was published before. */
    boolean isCorrection() {
        return correctionReason != null;
    }
}
