package jixiao.evaluation.sheets;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One entry of a sheet's change log: what made the version, who, when, and which cells. Never changed. */
@Entity
public class SheetChange {
    /** People began to work on what hangs on the sheet; nothing in it changed. */
    static final String KEEP = "keep";

    /** @param version the one that came of the change */
    @Embeddable
    record Key(UUID sheetId, long version) {}

    @EmbeddedId
    private Key key;

    @Column(name = "changed_by")
    private String by;

    @Column(name = "changed_at")
    private Instant at;

    private String action;
    private @Nullable String detail;

    /** JSON of the {@link CellChange}s. */
    private String cells;

    protected SheetChange() {}

    SheetChange(Sheet sheet, String action, @Nullable String detail, String cells) {
        this.key = new Key(sheet.id(), sheet.version());
        this.by = sheet.lastChange().by();
        this.at = sheet.lastChange().at();
        this.action = action;
        this.detail = detail;
        this.cells = cells;
    }

    public long version() {
        return key.version();
    }

    public String by() {
        return by;
    }

    public Instant at() {
        return at;
    }

    public String action() {
        return action;
    }

    /** Whether whoever read the version before has read this one too. */
    public boolean changesNothingToRead() {
        return action.equals(KEEP);
    }

    public @Nullable String detail() {
        return detail;
    }

    public String cells() {
        return cells;
    }
}
