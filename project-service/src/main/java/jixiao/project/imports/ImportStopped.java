package jixiao.project.imports;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An import that could not go on, and where: at its first form that waited, or at its end when none did. */
final class ImportStopped extends RuntimeException {
    private static final int AT_THE_END = 0;

    private final UUID importId;
    private final int position;

    ImportStopped(DocumentImport document, List<ImportRow> waiting, RuntimeException cause) {
        super("import " + document.id() + " stopped: " + cause.getMessage(), cause);
        this.importId = document.id();
        this.position = waiting.isEmpty() ? AT_THE_END : waiting.getFirst().position();
    }

    UUID importId() {
        return importId;
    }

    boolean isAtTheEnd() {
        return position == AT_THE_END;
    }

    boolean isAt(ImportRow row) {
        return position == row.position();
    }

    boolean isWhere(@Nullable ImportStopped other) {
        return other != null && importId.equals(other.importId) && position == other.position;
    }
}
