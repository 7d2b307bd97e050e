package jixiao.evaluation.printed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jixiao.evaluation.sheets.AssessedSheet;
import jixiao.evaluation.sheets.Assessment;

/** Says where a document's print and its sheets, as they stand now, differ. */
@ApplicationScoped
public class ComparePrint {
    private final PrintedDocuments documents;
    private final KeepPrint print;
    private final Assessment assessment;

    ComparePrint(PrintedDocuments documents, KeepPrint print, Assessment assessment) {
        this.documents = documents;
        this.print = print;
        this.assessment = assessment;
    }

    public List<PrintFinding> findings(PrintedDocument document) {
        List<AssessedSheet> sheets =
                documents.sheetsOf(document.id()).stream().map(assessment::of).toList();
        return new PrintChecks(document, print.reportOf(document), sheets).findings();
    }
}
