package jixiao.evaluation.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/**
 * One file that proves what a row says. It belongs to the indicator, not to the place of the row: it stays when an
 * adjusted goal moves the row, and stays with the sheet when the indicator is dropped.
 */
@Entity
public class Evidence {
    @Id
    private UUID id;

    private UUID sheetId;
    private UUID rowId;
    private String name;

    @Enumerated(EnumType.STRING)
    private FileType type;

    private long size;
    private String digest;
    private String addedBy;
    private Instant addedAt;

    protected Evidence() {}

    Evidence(UUID sheetId, UUID rowId, CheckedFile file, String addedBy, Instant addedAt) {
        this.id = UUID.randomUUID();
        this.sheetId = sheetId;
        this.rowId = rowId;
        this.name = file.name();
        this.type = file.type();
        this.size = file.size();
        this.digest = file.digest();
        this.addedBy = addedBy;
        this.addedAt = addedAt;
    }

    public UUID id() {
        return id;
    }

    public UUID sheetId() {
        return sheetId;
    }

    public UUID rowId() {
        return rowId;
    }

    public String name() {
        return name;
    }

    public FileType type() {
        return type;
    }

    /** Bytes. */
    public long size() {
        return size;
    }

    /** SHA-256 in hex. */
    public String digest() {
        return digest;
    }

    public String addedBy() {
        return addedBy;
    }

    public Instant addedAt() {
        return addedAt;
    }
}
