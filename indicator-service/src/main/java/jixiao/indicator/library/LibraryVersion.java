package jixiao.indicator.library;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What an indicator of the library said at one time, and who stated it. It never changes. */
@Entity
@Immutable
@IdClass(LibraryVersion.Key.class)
public class LibraryVersion {
    @Id
    private UUID indicatorId;

    @Id
    private int number;

    @Embedded
    private LibraryContent content;

    private String changedBy;
    private Instant changedAt;

    protected LibraryVersion() {}

    LibraryVersion(UUID indicatorId, int number, LibraryContent content, String changedBy, Instant changedAt) {
        this.indicatorId = indicatorId;
        this.number = number;
        this.content = content;
        this.changedBy = changedBy;
        this.changedAt = changedAt;
    }

    public int number() {
        return number;
    }

    public LibraryContent content() {
        return content;
    }

    public String changedBy() {
        return changedBy;
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** A version's key: its indicator and number. */
    public record Key(UUID indicatorId, int number) {}
}
