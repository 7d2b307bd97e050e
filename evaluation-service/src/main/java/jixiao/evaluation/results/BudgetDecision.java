package jixiao.evaluation.results;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/**
 * What a person made of a proposal.
 *
 * @param outcome whether the proposal was accepted, changed or rejected
 * @param next what was decided; null of a rejection: the result has no consequence
 * @param sheetRevision the sheet's revision it was decided on
 */
@Embeddable
public record BudgetDecision(
        @Column(name = "decision") @Enumerated(EnumType.STRING)
        Outcome outcome,

        @Nullable @Embedded @EmbeddedColumnNaming("decided_%s")
        NextYear next,

        @Nullable String reason,
        @Column(name = "decided_by") String by,
        @Column(name = "decided_at") Instant at,
        @Column(name = "decided_revision") Integer sheetRevision) {

    public enum Outcome {
        ACCEPTED,
        CHANGED,
        REJECTED
    }
}
