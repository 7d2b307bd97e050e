package jixiao.project.imports;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jixiao.kit.identity.Scope;
import org.jspecify.annotations.Nullable;

/** The documents that were sent, and their forms. */
public interface Imports {
    /** Keeps the file beside the import. */
    void add(DocumentImport document, SourceFile file);

    void add(ImportRow row);

    Optional<DocumentImport> byDigest(String digest);

    /** @param account sees its own imports also before their department is known */
    Optional<DocumentImport> byId(UUID id, Scope scope, String account);

    /** Newest first, beginning after the cursor. */
    List<DocumentImport> page(Scope scope, String account, @Nullable ImportCursor after, int limit);

    Optional<byte[]> file(UUID id);

    /** In document order. */
    List<ImportRow> rows(UUID id);

    /** The projects a document has recorded, in document order. */
    List<UUID> recordedProjects(UUID id);

    /** The oldest import with work left, held by this transaction; one that another holds is passed over. */
    Optional<DocumentImport> nextWithWork();

    /** The import itself, held by this transaction as soon as nobody else holds it. */
    DocumentImport hold(UUID id);

    /** Writes what has changed so far: what the database refuses, it refuses here and not at the commit. */
    void write();

    /** The first rows that wait, in document order. */
    List<ImportRow> waiting(UUID id, int limit);
}
