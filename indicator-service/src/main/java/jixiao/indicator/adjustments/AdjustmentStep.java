package jixiao.indicator.adjustments;

import static jixiao.indicator.adjustments.AdjustmentStage.SUBMITTED;

import jixiao.kit.problem.Problem;
import jixiao.kit.problem.Refusal;

/**
 * The life cycle of an adjustment, whole: it begins submitted and is decided once. One that was returned or withdrawn is
 * not taken up again; the unit asks anew.
 */
public enum AdjustmentStep {
    APPROVE("批复", AdjustmentStage.APPROVED),
    RETURN("退回", AdjustmentStage.RETURNED),
    WITHDRAW("撤回", AdjustmentStage.WITHDRAWN);

    private final String label;
    private final AdjustmentStage leadsTo;

    AdjustmentStep(String label, AdjustmentStage leadsTo) {
        this.label = label;
        this.leadsTo = leadsTo;
    }

    /** @throws Refusal when the step cannot be taken from there */
    AdjustmentStage from(AdjustmentStage stage) {
        if (stage != SUBMITTED) {
            throw Problem.ILLEGAL_STEP.because("调整申请" + stage.label() + "，不能" + label + "。需要再作调整的，请由单位另行提出申请。");
        }
        return leadsTo;
    }

    /** As the audit trail names it. */
    String action() {
        return name() + "_ADJUSTMENT";
    }
}
