package jixiao.evaluation.printed.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import jixiao.evaluation.printed.KeepPrint;
import jixiao.evaluation.printed.RecordedDocument;
import jixiao.kit.events.EventHandler;
import jixiao.kit.events.ReceivedEvent;

/** A published document's own statistics table and report. */
@ApplicationScoped
class DocumentRecordedHandler implements EventHandler<RecordedDocument> {
    private final KeepPrint print;

    DocumentRecordedHandler(KeepPrint print) {
        this.print = print;
    }

    @Override
    public String type() {
        return "jixiao.document.recorded.v1";
    }

    @Override
    public Class<RecordedDocument> payload() {
        return RecordedDocument.class;
    }

    @Override
    public void handle(RecordedDocument document, ReceivedEvent event) {
        print.keep(document, event.type());
    }
}
