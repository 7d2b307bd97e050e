package jixiao.evaluation.printed;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jixiao.evaluation.sheets.Sheet;
import jixiao.kit.identity.Scope;
import jixiao.values.FiscalYear;
import org.jspecify.annotations.Nullable;

/** All published documents this service has learned of. A caller sees those that state a sheet the caller sees. */
public interface PrintedDocuments {
    Optional<PrintedDocument> byId(UUID id);

    Optional<PrintedDocument> visible(UUID id, Scope scope);

    /** In order of their ids, beginning after the given one. */
    List<PrintedDocument> page(Scope scope, @Nullable FiscalYear year, @Nullable UUID after, int limit);

    /** The sheets the document states, in its order, corrected since or not. */
    List<Sheet> sheetsOf(UUID documentId);

    void add(PrintedDocument document);
}
