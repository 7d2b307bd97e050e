package jixiao.forms.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The characters of one page, where they stand. */
final class PdfGlyphs extends PDFTextStripper {
    private final List<TextPosition> glyphs = new ArrayList<>();

    private PdfGlyphs() {}

    /** @param page from 1 */
    static List<TextPosition> of(PDDocument document, int page) throws IOException {
        PdfGlyphs stripper = new PdfGlyphs();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(document);
        return stripper.glyphs;
    }

    @Override
    protected void processTextPosition(TextPosition glyph) {
        if (glyph.getUnicode() != null && !glyph.getUnicode().isEmpty()) {
            glyphs.add(glyph);
        }
    }

    /** The characters of one place line by line, from the top and the left. */
    static List<PdfTextLine> lines(List<TextPosition> glyphs) {
        List<PdfTextLine> lines = new ArrayList<>();
        List<TextPosition> line = new ArrayList<>();
        for (TextPosition glyph : glyphs.stream()
                .sorted(Comparator.comparingDouble(TextPosition::getY))
                .toList()) {
            if (!line.isEmpty() && glyph.getY() - line.getLast().getY() > Math.max(2f, glyph.getHeight() / 2)) {
                lines.add(PdfTextLine.of(line));
                line.clear();
            }
            line.add(glyph);
        }
        if (!line.isEmpty()) {
            lines.add(PdfTextLine.of(line));
        }
        return lines.stream().filter(found -> !found.text().isBlank()).toList();
    }
}
