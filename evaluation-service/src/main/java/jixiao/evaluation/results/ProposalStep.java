package jixiao.evaluation.results;

import java.util.EnumMap;
import java.util.Map;
import jixiao.kit.problem.Problem;

/** The whole life cycle of a proposal: a person decides, a corrected sheet renews what the decision rested on. */
public enum ProposalStep {
    DECIDE("决定", Map.of(ProposalStage.PROPOSED, ProposalStage.DECIDED, ProposalStage.OUTDATED, ProposalStage.DECIDED)),
    RENEW(
            "更新依据",
            Map.of(
                    ProposalStage.PROPOSED, ProposalStage.PROPOSED,
                    ProposalStage.DECIDED, ProposalStage.OUTDATED,
                    ProposalStage.OUTDATED, ProposalStage.OUTDATED));

    private final String label;
    private final Map<ProposalStage, ProposalStage> moves;

    ProposalStep(String label, Map<ProposalStage, ProposalStage> moves) {
        this.label = label;
        this.moves = new EnumMap<>(moves);
    }

    public String label() {
        return label;
    }

    /** The stage the step leads to; refused where there is none. */
    ProposalStage takenFrom(ProposalStage stage) {
        ProposalStage to = moves.get(stage);
        if (to == null) {
            throw Problem.ILLEGAL_STEP.because("预算建议“%s”，不能再%s；自评表更正后才能重新决定。".formatted(stage.label(), label));
        }
        return to;
    }
}
