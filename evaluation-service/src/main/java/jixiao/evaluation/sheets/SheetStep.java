package jixiao.evaluation.sheets;

import jixiao.kit.problem.Problem;

/** The whole life cycle of a sheet: every step with the one stage it starts from and the one it leads to. */
public enum SheetStep {
    SUBMIT("提交", SheetStage.OPEN, SheetStage.SUBMITTED),
    WITHDRAW("撤回", SheetStage.SUBMITTED, SheetStage.OPEN),
    RETURN("退回", SheetStage.SUBMITTED, SheetStage.OPEN),
    COMPLETE("办结", SheetStage.SUBMITTED, SheetStage.COMPLETED),
    CORRECT("更正", SheetStage.COMPLETED, SheetStage.OPEN);

    private final String label;
    private final SheetStage from;
    private final SheetStage to;

    SheetStep(String label, SheetStage from, SheetStage to) {
        this.label = label;
        this.from = from;
        this.to = to;
    }

    public String label() {
        return label;
    }

    /** The stage the step leads to; refused from any other stage than its own. */
    SheetStage takenFrom(SheetStage stage) {
        if (stage != from) {
            throw Problem.ILLEGAL_STEP.because(
                    "自评表“%s”，不能%s；只有“%s”的自评表才能%s。".formatted(stage.label(), label, from.label(), label));
        }
        return to;
    }
}
