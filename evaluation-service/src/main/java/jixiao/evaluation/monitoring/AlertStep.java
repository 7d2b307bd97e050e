package jixiao.evaluation.monitoring;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import jixiao.kit.problem.Problem;

/**
 * The whole life cycle of an execution alert. The calendar escalates and proposes, payments clear, people decide whether
 * money is suspended. RENEW is a later line that is missed after people decided against a suspension.
 */
public enum AlertStep {
    TO_DEPARTMENT("升级至主管部门", AlertStage.DEPARTMENT, AlertStage.UNIT),
    TO_FINANCE("升级至财政部门", AlertStage.FINANCE, AlertStage.DEPARTMENT),
    PROPOSE("建议暂停拨款", AlertStage.SUSPENSION_PROPOSED, AlertStage.FINANCE),
    ACCEPT("决定暂停拨款", AlertStage.SUSPENDED, AlertStage.SUSPENSION_PROPOSED),
    REJECT("决定不暂停拨款", AlertStage.KEPT, AlertStage.SUSPENSION_PROPOSED, AlertStage.SUSPENDED),
    RENEW("重新预警", AlertStage.UNIT, AlertStage.KEPT),
    CLEAR(
            "解除预警",
            AlertStage.CLEARED,
            AlertStage.UNIT,
            AlertStage.DEPARTMENT,
            AlertStage.FINANCE,
            AlertStage.SUSPENSION_PROPOSED,
            AlertStage.SUSPENDED,
            AlertStage.KEPT);

    private final String label;
    private final AlertStage to;
    private final Set<AlertStage> from;

    AlertStep(String label, AlertStage to, AlertStage first, AlertStage... others) {
        this.label = label;
        this.to = to;
        this.from = EnumSet.of(first, others);
    }

    public String label() {
        return label;
    }

    /** What happens to an alert whose term is over. */
    static AlertStep afterTermOf(AlertStage stage) {
        return switch (stage) {
            case UNIT -> TO_DEPARTMENT;
            case DEPARTMENT -> TO_FINANCE;
            case FINANCE -> PROPOSE;
            case SUSPENSION_PROPOSED, SUSPENDED, KEPT, CLEARED ->
                throw new IllegalStateException("no term runs at " + stage);
        };
    }

    /** The stage the step leads to; refused from any other stage than its own. */
    AlertStage takenFrom(AlertStage stage) {
        if (!from.contains(stage)) {
            String allowed = from.stream().map(AlertStage::label).collect(Collectors.joining("”或“", "“", "”"));
            throw Problem.ILLEGAL_STEP.because(
                    "预警“%s”，不能%s；只有%s的预警才能%s。".formatted(stage.label(), label, allowed, label));
        }
        return to;
    }
}
