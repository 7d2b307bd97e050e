package jixiao.evaluation.monitoring;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import jixiao.kit.problem.Problem;

/** The whole life cycle of a monitoring report: every step with the stages it starts from and the one it leads to. */
public enum ReportStep {
    FILL_IN("填报", ReportStage.OPEN, ReportStage.OPEN),
    SUBMIT("提交", ReportStage.SUBMITTED, ReportStage.OPEN),
    WITHDRAW("撤回", ReportStage.OPEN, ReportStage.SUBMITTED),
    RETURN("退回", ReportStage.OPEN, ReportStage.SUBMITTED, ReportStage.REVIEWED),
    REVIEW("审核", ReportStage.REVIEWED, ReportStage.SUBMITTED);

    private final String label;
    private final ReportStage to;
    private final Set<ReportStage> from;

    ReportStep(String label, ReportStage to, ReportStage first, ReportStage... others) {
        this.label = label;
        this.to = to;
        this.from = EnumSet.of(first, others);
    }

    public String label() {
        return label;
    }

    /** The stage the step leads to; refused from any other stage than its own. */
    ReportStage takenFrom(ReportStage stage) {
        if (!from.contains(stage)) {
            String allowed = from.stream().map(ReportStage::label).collect(Collectors.joining("”或“", "“", "”"));
            throw Problem.ILLEGAL_STEP.because(
                    "监控报告“%s”，不能%s；只有%s的监控报告才能%s。".formatted(stage.label(), label, allowed, label));
        }
        return to;
    }
}
