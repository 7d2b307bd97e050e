package jixiao.evaluation.results;

/** Where a proposal stands. */
public enum ProposalStage {
    PROPOSED("待决定"),
    DECIDED("已决定"),
    /** The sheet was corrected after the decision: a person has to look again. */
    OUTDATED("依据已变化，待复核");

    private final String label;

    ProposalStage(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
