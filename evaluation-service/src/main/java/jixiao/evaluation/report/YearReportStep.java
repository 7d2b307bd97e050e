package jixiao.evaluation.report;

import jixiao.kit.problem.Problem;

/** The whole life cycle of a report: every step with the stage it starts from and the one it leads to. */
public enum YearReportStep {
    SUBMIT("提交", YearReportStage.DRAFT, YearReportStage.SUBMITTED),
    WITHDRAW("撤回", YearReportStage.SUBMITTED, YearReportStage.DRAFT),
    RETURN("退回", YearReportStage.SUBMITTED, YearReportStage.DRAFT),
    COMPLETE("办结", YearReportStage.SUBMITTED, YearReportStage.COMPLETED),
    CORRECT("更正", YearReportStage.COMPLETED, YearReportStage.DRAFT);

    private final String label;
    private final YearReportStage from;
    private final YearReportStage to;

    YearReportStep(String label, YearReportStage from, YearReportStage to) {
        this.label = label;
        this.from = from;
        this.to = to;
    }

    public String label() {
        return label;
    }

    /** The stage the step leads to; refused from any other stage than its own. */
    YearReportStage takenFrom(YearReportStage stage) {
        if (stage != from) {
            throw Problem.ILLEGAL_STEP.because(
                    "自评报告“%s”，不能%s；只有“%s”的报告才能%s。".formatted(stage.label(), label, from.label(), label));
        }
        return to;
    }
}
