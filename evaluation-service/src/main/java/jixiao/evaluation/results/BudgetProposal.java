package jixiao.evaluation.results;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import jixiao.evaluation.sheets.Subject;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** What one completed sheet proposes for its project's next budget. */
@Entity
public class BudgetProposal {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID sheetId;

    /** The unit's id once more, plain, for the cut by scope. */
    @Column(name = "unit_id", insertable = false, updatable = false)
    private UUID unitId;

    @Embedded
    private Subject subject;

    @Enumerated(EnumType.STRING)
    private ProposalStage stage = ProposalStage.PROPOSED;

    @Embedded
    @EmbeddedColumnNaming("proposed_%s")
    private NextYear proposed;

    @Embedded
    private Evidence evidence;

    @Embedded
    private @Nullable BudgetDecision decision;

    protected BudgetProposal() {}

    BudgetProposal(UUID sheetId, Subject subject, NextYear proposed, Evidence evidence) {
        this.id = UUID.randomUUID();
        this.sheetId = sheetId;
        this.subject = subject;
        this.proposed = proposed;
        this.evidence = evidence;
    }

    /** Takes the sheet's new result in; what was decided on the old one stands, and asks to be looked at again. */
    void renew(NextYear now, Evidence newEvidence) {
        stage = ProposalStep.RENEW.takenFrom(stage);
        proposed = now;
        evidence = newEvidence;
    }

    void decide(BudgetDecision made) {
        stage = ProposalStep.DECIDE.takenFrom(stage);
        decision = made;
    }

    public UUID id() {
        return id;
    }

    /** Grows with every change, from 1. */
    public long version() {
        return version + 1;
    }

    public UUID sheetId() {
        return sheetId;
    }

    public Subject subject() {
        return subject;
    }

    public ProposalStage stage() {
        return stage;
    }

    public NextYear proposed() {
        return proposed;
    }

    public Evidence evidence() {
        return evidence;
    }

    public @Nullable BudgetDecision decision() {
        return decision;
    }
}
