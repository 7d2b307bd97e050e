package jixiao.indicator.goals;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A review as it was decided on one version. It stays on record when an edit voids it. */
@Entity
@Immutable
public class GoalReview {
    @Id
    private UUID id;

    private UUID goalId;
    private int goalVersion;

    @Enumerated(EnumType.STRING)
    private Grade grade;

    @Enumerated(EnumType.STRING)
    private Grade completeness;

    @Enumerated(EnumType.STRING)
    private Grade relevance;

    @Enumerated(EnumType.STRING)
    private Grade appropriateness;

    @Enumerated(EnumType.STRING)
    private Grade feasibility;

    private String opinion;
    private Instant decidedAt;
    private String decidedBy;

    protected GoalReview() {}

    GoalReview(UUID goalId, int goalVersion, ReviewDecision decision, String decidedBy, Instant decidedAt) {
        this.id = UUID.randomUUID();
        this.goalId = goalId;
        this.goalVersion = goalVersion;
        this.grade = decision.grade();
        this.completeness = decision.dimensions().get(Dimension.COMPLETENESS);
        this.relevance = decision.dimensions().get(Dimension.RELEVANCE);
        this.appropriateness = decision.dimensions().get(Dimension.APPROPRIATENESS);
        this.feasibility = decision.dimensions().get(Dimension.FEASIBILITY);
        this.opinion = decision.opinion();
        this.decidedBy = decidedBy;
        this.decidedAt = decidedAt;
    }

    public UUID id() {
        return id;
    }

    public int goalVersion() {
        return goalVersion;
    }

    public Grade grade() {
        return grade;
    }

    public Map<Dimension, Grade> dimensions() {
        Map<Dimension, Grade> grades = new EnumMap<>(Dimension.class);
        grades.put(Dimension.COMPLETENESS, completeness);
        grades.put(Dimension.RELEVANCE, relevance);
        grades.put(Dimension.APPROPRIATENESS, appropriateness);
        grades.put(Dimension.FEASIBILITY, feasibility);
        return grades;
    }

    public String opinion() {
        return opinion;
    }

    public String decidedBy() {
        return decidedBy;
    }

    public Instant decidedAt() {
        return decidedAt;
    }
}
