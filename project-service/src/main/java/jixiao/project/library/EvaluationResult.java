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

/** What this service knows of the self-evaluation of a project-year, which evaluation-service owns. */
@Entity
public class EvaluationResult {
    @EmbeddedId
    private Key key;

    /** Of the sheet's state as the event carries it; an older one is late news. */
    private long stateVersion;

    @Embedded
    private Result result;

    protected EvaluationResult() {}

    public EvaluationResult(UUID projectId, FiscalYear fiscalYear, long stateVersion, Result result) {
        this.key = new Key(projectId, fiscalYear);
        this.stateVersion = stateVersion;
        this.result = result;
    }

    /** Takes the result in unless a newer one is known. */
    public void learn(long stateVersion, Result result) {
        if (stateVersion > this.stateVersion) {
            this.stateVersion = stateVersion;
            this.result = result;
        }
    }

    public Result result() {
        return result;
    }

    /**
     * The result as completed or last corrected.
     *
     * @param revision 1 when completed, one more with each correction
     * @param totalPoints 分值 of all rows, 100 as a rule
     * @param totalScore 得分, at most two decimals
     * @param rating by the bands of the rule profile
     */
    @Embeddable
    public record Result(
            int revision,
            BigDecimal totalPoints,
            BigDecimal totalScore,
            @Enumerated(EnumType.STRING) Grade rating,
            @Embedded Profile profile,
            Instant completedAt) {}

    /** The rule profile that rated it. */
    @Embeddable
    public record Profile(
            @Column(name = "profile_id") String id,
            @Column(name = "profile_version") String version) {}

    /** A project in a year. */
    @Embeddable
    public record Key(
            UUID projectId, @Column(name = "fiscal_year") FiscalYear fiscalYear) {}
}
