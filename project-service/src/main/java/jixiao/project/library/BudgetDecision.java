package jixiao.project.library;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import jixiao.values.FiscalYear;
import jixiao.values.Money;
import org.jspecify.annotations.Nullable;

/** What was decided on the result of a project-year for the year after; evaluation-service owns it. */
@Entity
public class BudgetDecision {
    @EmbeddedId
    private EvaluationResult.Key key;

    /** Of the proposal's state as the event carries it; an older one is late news. */
    private long stateVersion;

    @Embedded
    private NextBudget next;

    protected BudgetDecision() {}

    public BudgetDecision(UUID projectId, FiscalYear fiscalYear, long stateVersion, NextBudget next) {
        this.key = new EvaluationResult.Key(projectId, fiscalYear);
        this.stateVersion = stateVersion;
        this.next = next;
    }

    /** Takes the decision in unless a newer one is known. */
    public void learn(long stateVersion, NextBudget decided) {
        if (stateVersion > this.stateVersion) {
            this.stateVersion = stateVersion;
            this.next = decided;
        }
    }

    public NextBudget next() {
        return next;
    }

    /**
     * The decision for next year's budget.
     *
     * @param measure null of a rejected proposal: the result has no consequence
     * @param share of the budget that falls away; only of a cut
     * @param amount what remains of this year's adjusted budget in 元, a starting point for the drafting
     */
    @Embeddable
    public record NextBudget(
            @Enumerated(EnumType.STRING) Outcome outcome,
            @Nullable @Enumerated(EnumType.STRING) Measure measure,
            @Nullable BigDecimal share,
            @Nullable Money amount,
            @Nullable String reason,
            @Column(name = "decided_at") Instant at) {}

    /** What a person made of the proposal. */
    public enum Outcome {
        ACCEPTED,
        CHANGED,
        REJECTED
    }

    /** 优先保障, 完善后予以支持, 核减预算, 取消. */
    public enum Measure {
        KEEP,
        IMPROVE,
        CUT,
        STOP
    }
}
