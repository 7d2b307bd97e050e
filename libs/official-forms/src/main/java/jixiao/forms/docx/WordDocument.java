package jixiao.forms.docx;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import jixiao.forms.printing.Part;
import jixiao.forms.printing.PrintedDocument;
import jixiao.forms.printing.PrintedLine;
import jixiao.forms.printing.PrintedTable;
import jixiao.forms.printing.Prose;

/** Writes the body: each part begins a sheet, and the whole is one section. */
final class WordDocument {
    private final PrintedDocument document;
    private final WordXml xml;
    private final Sheet sheet;

    WordDocument(PrintedDocument document, WordXml xml) {
        this.document = document;
        this.xml = xml;
        this.sheet = Sheet.of(document.page());
    }

    void write() throws XMLStreamException {
        xml.begin("document").open("body");
        boolean first = true;
        for (Part part : document.parts()) {
            switch (part) {
                case Prose prose -> writeLines(prose.lines(), !first);
                case PrintedTable table -> {
                    writeLines(table.heading(), !first);
                    new WordTable(xml, table, sheet).write();
                    writeAfterTable();
                }
            }
            first = false;
        }
        writeSection();
        xml.close().end();
    }

    private void writeLines(List<PrintedLine> lines, boolean onNewSheet) throws XMLStreamException {
        boolean breaks = onNewSheet;
        if (lines.isEmpty() && breaks) {
            writeLine("FormText", "", true);
        }
        for (PrintedLine line : lines) {
            writeLine(style(line.style()), line.text(), breaks);
            breaks = false;
        }
    }

    private void writeLine(String style, String text, boolean onNewSheet) throws XMLStreamException {
        xml.open("p").open("pPr").empty("pStyle", "val", style);
        if (onNewSheet) {
            xml.empty("pageBreakBefore");
        }
        xml.close();
        if (!text.isEmpty()) {
            xml.run(text);
        }
        xml.close();
    }

    /** A body may not end with a table, and two tables may not touch. */
    private void writeAfterTable() throws XMLStreamException {
        xml.open("p").open("pPr").empty("spacing", "before", "0", "after", "0", "line", "20", "lineRule", "exact");
        xml.close().close();
    }

    private void writeSection() throws XMLStreamException {
        String margin = Integer.toString(Sheet.MARGIN);
        xml.open("sectPr");
        if (sheet.isLandscape()) {
            xml.empty("pgSz", "w", text(sheet.width()), "h", text(sheet.height()), "orient", "landscape");
        } else {
            xml.empty("pgSz", "w", text(sheet.width()), "h", text(sheet.height()));
        }
        xml.empty(
                "pgMar", "top", margin, "right", margin, "bottom", margin, "left", margin, "header", "567", "footer",
                "567", "gutter", "0");
        xml.close();
    }

    private static String text(int number) {
        return Integer.toString(number);
    }

    private static String style(PrintedLine.Style style) {
        return switch (style) {
            case NOTICE_TITLE, TITLE -> "Title";
            case HEADING -> "Heading1";
            case PARAGRAPH -> "BodyText";
            case ATTACHMENT -> "Attachment";
            case YEAR -> "Year";
            case UNIT, ISSUER, DATE -> "OnTheRight";
        };
    }
}
