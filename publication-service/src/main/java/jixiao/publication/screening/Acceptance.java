package jixiao.publication.screening;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** That a person accepted a finding, for as long as the text it stands in is the same. */
@Entity(name = "ScreeningAcceptance")
public class Acceptance {
    @Id
    private UUID findingId;

    private UUID subjectId;
    private String textDigest;
    private String remarks;
    private String acceptedBy;
    private Instant acceptedAt;

    protected Acceptance() {}

    Acceptance(UUID findingId, UUID subjectId) {
        this.findingId = findingId;
        this.subjectId = subjectId;
    }

    void give(String digest, String why, String by, Instant at) {
        textDigest = digest;
        remarks = why;
        acceptedBy = by;
        acceptedAt = at;
    }

    boolean holdsFor(String digest) {
        return textDigest.equals(digest);
    }

    UUID findingId() {
        return findingId;
    }

    Finding.Accepted decision() {
        return new Finding.Accepted(acceptedBy, acceptedAt, remarks);
    }
}
