package jixiao.evaluation.monitoring;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import jixiao.kit.problem.Problem;

/** The whole life cycle of a rectification: every step with the stages it starts from and the one it leads to. */
public enum RectificationStep {
    ANSWER("反馈", RectificationStage.ANSWERED, RectificationStage.DEMANDED),
    WITHDRAW("撤回反馈", RectificationStage.DEMANDED, RectificationStage.ANSWERED),
    RETURN("退回", RectificationStage.DEMANDED, RectificationStage.ANSWERED),
    ACCEPT("通过", RectificationStage.ACCEPTED, RectificationStage.ANSWERED),
    CANCEL("撤销", RectificationStage.CANCELLED, RectificationStage.DEMANDED);

    private final String label;
    private final RectificationStage to;
    private final Set<RectificationStage> from;

    RectificationStep(String label, RectificationStage to, RectificationStage first, RectificationStage... others) {
        this.label = label;
        this.to = to;
        this.from = EnumSet.of(first, others);
    }

    public String label() {
        return label;
    }

    /** The stage the step leads to; refused from any other stage than its own. */
    RectificationStage takenFrom(RectificationStage stage) {
        if (!from.contains(stage)) {
            String allowed = from.stream().map(RectificationStage::label).collect(Collectors.joining("”或“", "“", "”"));
            throw Problem.ILLEGAL_STEP.because(
                    "整改“%s”，不能%s；只有%s的整改才能%s。".formatted(stage.label(), label, allowed, label));
        }
        return to;
    }
}
