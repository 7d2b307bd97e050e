package jixiao.indicator.library;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An indicator of the library. Its code and whom it holds for never change; what it says stands in versions. One that
 * must not be used any more stays, because goals of earlier years use it.
 */
@Entity
public class LibraryIndicator {
    @Id
    private UUID id;

    @Version
    private long lockVersion;

    private long version;
    private String code;

    @Embedded
    private Holding holding;

    @Embedded
    private LibraryContent content;

    private int contentVersion;

    @Enumerated(EnumType.STRING)
    private LibraryStage stage;

    private @Nullable String remarks;
    private @Nullable LocalDate endedOn;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable LibraryIndicator successor;

    private boolean tended;
    private String changedBy;
    private Instant changedAt;

    protected LibraryIndicator() {}

    static LibraryIndicator of(String code, Holding holding, LibraryContent content, Change change) {
        LibraryIndicator indicator = new LibraryIndicator();
        indicator.id = UUID.randomUUID();
        indicator.code = code;
        indicator.holding = holding;
        indicator.stage = LibraryStage.ACTIVE;
        indicator.contentVersion = 1;
        indicator.content = content;
        indicator.changed(change);
        return indicator;
    }

    /** States a new version; empty when it says the same already. */
    Optional<LibraryVersion> edit(LibraryContent stated, Change change) {
        if (content.equals(stated)) {
            return Optional.empty();
        }
        stage = LibraryStep.EDIT.from(stage);
        content = stated;
        contentVersion++;
        changed(change);
        return Optional.of(statedVersion());
    }

    void retire(String why, LocalDate on, Change change) {
        stage = LibraryStep.RETIRE.from(stage);
        end(why, on, null, change);
    }

    void supersede(LibraryIndicator by, String why, LocalDate on, Change change) {
        stage = LibraryStep.SUPERSEDE.from(stage);
        end(why, on, by, change);
    }

    void reinstate(Change change) {
        stage = LibraryStep.REINSTATE.from(stage);
        end(null, null, null, change);
    }

    private void end(@Nullable String why, @Nullable LocalDate on, @Nullable LibraryIndicator by, Change change) {
        remarks = why;
        endedOn = on;
        successor = by;
        changed(change);
    }

    private void changed(Change change) {
        version++;
        tended = tended || change.byPerson();
        changedBy = change.by();
        changedAt = change.at();
    }

    LibraryVersion statedVersion() {
        return new LibraryVersion(id, contentVersion, content, changedBy, changedAt);
    }

    public UUID id() {
        return id;
    }

    /** Of the whole state, as the ETag names it: 1 at first, one more with every change. */
    public long version() {
        return version;
    }

    /** Stable, such as {@code C-SAT-0001}; see {@link LibraryCode}. */
    public String code() {
        return code;
    }

    public Holding holding() {
        return holding;
    }

    public LibraryContent content() {
        return content;
    }

    /** Counts from 1. */
    public int contentVersion() {
        return contentVersion;
    }

    public LibraryStage stage() {
        return stage;
    }

    /** Why it is used no longer; null while it is. */
    public @Nullable String remarks() {
        return remarks;
    }

    /** Since when it is used no longer, by the calendar of Asia/Shanghai; null while it is. */
    public @Nullable LocalDate endedOn() {
        return endedOn;
    }

    /** What takes its place; null when nothing does. */
    public @Nullable LibraryIndicator successor() {
        return successor;
    }

    /** What to use instead: the last one where a successor was itself superseded; empty when nothing takes the place. */
    public Optional<LibraryIndicator> successorInUse() {
        LibraryIndicator next = successor;
        while (next != null && next.stage == LibraryStage.SUPERSEDED) {
            next = next.successor;
        }
        return Optional.ofNullable(next).filter(last -> last.stage == LibraryStage.ACTIVE);
    }

    /** Whether people changed it, so that newer start content leaves it alone. */
    public boolean isTended() {
        return tended;
    }

    public String changedBy() {
        return changedBy;
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** @param byPerson false when start content brings it */
    record Change(String by, Instant at, boolean byPerson) {}
}
