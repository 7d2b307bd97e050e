package jixiao.evaluation.printed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jixiao.kit.audit.AuditTrail;
import jixiao.kit.events.EventJson;
import org.jspecify.annotations.Nullable;

/** Keeps what published self-evaluations print as a whole. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class KeepPrint {
    private final PrintedDocuments documents;
    private final EventJson json;
    private final AuditTrail audit;

    KeepPrint(PrintedDocuments documents, EventJson json, AuditTrail audit) {
        this.documents = documents;
        this.json = json;
        this.audit = audit;
    }

    public void keep(RecordedDocument document, String eventType) {
        if (!document.isOfInterest()) {
            return;
        }
        PrintedDocument kept = documents.byId(document.documentId()).orElse(null);
        if (kept == null) {
            kept = new PrintedDocument(document.documentId());
            kept.take(document, report(document));
            documents.add(kept);
        } else {
            kept.take(document, report(document));
        }
        audit.recordFromEvent(eventType, "keep-print", "printed-document", document.documentId(), document.title());
    }

    private @Nullable String report(RecordedDocument document) {
        return document.report() == null ? null : json.write(document.report());
    }

    /** The report of a document as it prints it, or null. */
    public @Nullable PrintedReport reportOf(PrintedDocument document) {
        return document.report() == null ? null : json.read(document.report(), PrintedReport.class);
    }
}
