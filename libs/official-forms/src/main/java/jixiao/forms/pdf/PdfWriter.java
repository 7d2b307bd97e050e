package jixiao.forms.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.OutputStream;
import jixiao.forms.html.PaperPage;
import jixiao.forms.printing.FormWriter;
import jixiao.forms.printing.PrintedDocument;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * A4 sheets with tagged text that can be selected and searched. The same document always gives the same bytes, so that
 * a digest over the file can be published: it bears no date of its making.
 */
public final class PdfWriter implements FormWriter {
    private static final String PRODUCER = "jixiao";

    static {
        XRLog.setLoggingEnabled(false);
    }

    @Override
    public String mediaType() {
        return "application/pdf";
    }

    @Override
    public String extension() {
        return "pdf";
    }

    @Override
    public void write(PrintedDocument document, OutputStream out) throws IOException {
        Legible legible = Legible.of(PaperPage.of(document, ""));
        String page = legible.missing()
                ? Legible.of(PaperPage.of(document, Legible.NOTE)).page()
                : legible.page();
        Typefaces faces = Typefaces.take();
        try (PDDocument pdf = new PDDocument()) {
            draw(page, pdf, faces);
            pdf.getDocumentInformation().setCreationDate(null);
            pdf.setDocumentId((long) page.hashCode());
            pdf.save(out);
        } finally {
            faces.giveBack();
        }
    }

    private static void draw(String page, PDDocument pdf, Typefaces faces) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePDDocument(pdf)
                .usePdfUaAccessibility(true)
                .withProducer(PRODUCER)
                .withHtmlContent(page, null);
        addFont(builder, pdf, faces.serif(), "Noto Serif SC", 400);
        addFont(builder, pdf, faces.bold(), "Noto Sans SC", 700);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
        }
    }

    private static void addFont(
            PdfRendererBuilder builder, PDDocument pdf, TrueTypeFont face, String family, int weight)
            throws IOException {
        PDType0Font font = PDType0Font.load(pdf, face, true);
        builder.useFont(new PDFontSupplier(font), family, weight, FontStyle.NORMAL, true);
    }
}
