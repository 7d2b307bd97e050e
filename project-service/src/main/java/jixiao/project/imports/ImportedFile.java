package jixiao.project.imports;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** The bytes of a document as they were sent, apart from the import so that lists do not carry them. */
@Entity
public class ImportedFile {
    @Id
    private UUID importId;

    private byte[] content;

    protected ImportedFile() {}

    public ImportedFile(UUID importId, byte[] content) {
        this.importId = importId;
        this.content = content;
    }

    public byte[] content() {
        return content;
    }
}
