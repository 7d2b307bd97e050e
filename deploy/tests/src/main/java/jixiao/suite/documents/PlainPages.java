package jixiao.suite.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import jixiao.forms.pdf.PdfWriter;
import jixiao.forms.printing.PrintedDocument;
import jixiao.forms.printing.PrintedTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The limit: the same words written one row below the other by PDFBox with the same font as a subset. No layout, no
 * lines, no tags.
 */
final class PlainPages {
    private static final String FONT = "/jixiao/forms/fonts/serif.ttf";
    private static final ThreadLocal<TrueTypeFont> FACE = ThreadLocal.withInitial(PlainPages::face);

    private PlainPages() {}

    static int write(PrintedDocument document) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            PDType0Font font = PDType0Font.load(pdf, FACE.get(), true);
            PDPage page = new PDPage();
            pdf.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                content.beginText();
                content.setFont(font, 10);
                content.setLeading(12);
                for (String row : rows(document)) {
                    content.showText(row);
                    content.newLine();
                }
                content.endText();
            }
            pdf.save(file);
        }
        return file.size();
    }

    private static List<String> rows(PrintedDocument document) {
        return document.parts().stream()
                .filter(PrintedTable.class::isInstance)
                .map(PrintedTable.class::cast)
                .flatMap(table -> table.rows().stream())
                .map(row -> row.cells().stream()
                        .map(cell -> cell.text().replace('\n', ' '))
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    private static TrueTypeFont face() {
        try (InputStream font = PdfWriter.class.getResourceAsStream(FONT)) {
            return new TTFParser().parse(new RandomAccessReadBuffer(Objects.requireNonNull(font)));
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + FONT, e);
        }
    }
}
