package jixiao.evaluation.monitoring;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** What a person decided about a proposed suspension, and why. */
@Embeddable
public record Decision(
        @Column(name = "decision_suspends") boolean suspends,
        @Column(name = "decision_reason") String reason,
        @Column(name = "decided_by") String by,
        @Column(name = "decided_at") Instant at) {}
