package jixiao.indicator.review;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A finding on a goal that a person accepted, in every version that says the same. */
@Entity
@Immutable
public class AcceptedFinding {
    @Id
    private UUID id;

    private UUID goalId;
    private int goalVersion;
    private String checkId;

    @Enumerated(EnumType.STRING)
    private Cell.Field field;

    private String said;
    private String reason;
    private String acceptedBy;
    private Instant acceptedAt;

    protected AcceptedFinding() {}

    AcceptedFinding(UUID goalId, FindingMark mark, Acceptance acceptance) {
        this.id = UUID.randomUUID();
        this.goalId = goalId;
        this.goalVersion = acceptance.version();
        this.checkId = mark.check();
        this.field = mark.field();
        this.said = mark.text();
        this.reason = acceptance.reason();
        this.acceptedBy = acceptance.by();
        this.acceptedAt = acceptance.at();
    }

    public FindingMark mark() {
        return new FindingMark(checkId, field, said);
    }

    public Acceptance acceptance() {
        return new Acceptance(reason, acceptedBy, acceptedAt, goalVersion);
    }
}
