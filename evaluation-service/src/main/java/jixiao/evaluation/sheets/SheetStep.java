package jixiao.evaluation.sheets;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import jixiao.kit.problem.Problem;

/**
 * The whole life cycle of a sheet: every step with the stages it starts from and the one it leads to. RENEW comes of an
 * adjusted goal, RECORD of a document that states the year as completed; people take all others.
 */
public enum SheetStep {
    SUBMIT("提交", SheetStage.SUBMITTED, SheetStage.OPEN),
    WITHDRAW("撤回", SheetStage.OPEN, SheetStage.SUBMITTED),
    RETURN("退回", SheetStage.OPEN, SheetStage.SUBMITTED),
    COMPLETE("办结", SheetStage.COMPLETED, SheetStage.SUBMITTED),
    CORRECT("更正", SheetStage.OPEN, SheetStage.COMPLETED),
    RENEW("随目标调整更新", SheetStage.OPEN, SheetStage.OPEN, SheetStage.SUBMITTED),
    RECORD("按文件采录", SheetStage.COMPLETED, SheetStage.OPEN, SheetStage.COMPLETED);

    private final String label;
    private final SheetStage to;
    private final Set<SheetStage> from;

    SheetStep(String label, SheetStage to, SheetStage first, SheetStage... others) {
        this.label = label;
        this.to = to;
        this.from = EnumSet.of(first, others);
    }

    public String label() {
        return label;
    }

    /** The stage the step leads to; refused from any other stage than its own. */
    SheetStage takenFrom(SheetStage stage) {
        if (!from.contains(stage)) {
            String allowed = from.stream().map(SheetStage::label).collect(Collectors.joining("”或“", "“", "”"));
            throw Problem.ILLEGAL_STEP.because(
                    "自评表“%s”，不能%s；只有%s的自评表才能%s。".formatted(stage.label(), label, allowed, label));
        }
        return to;
    }
}
