package jixiao.forms.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import jixiao.forms.pdf.PdfWriter;
import jixiao.forms.printing.Documents;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;

class TaggedPdfTest {

    @Test
    void aRowOfTheTableIsALine() throws IOException {
        List<SourceLine> lines = PdfSource.read(written(120)).lines();

        assertThat(lines.stream().filter(line -> line.text(2).startsWith("体检人数")))
                .hasSize(120)
                .allSatisfy(line -> assertThat(line.cells()).hasSize(4));
        assertThat(lines.stream().filter(line -> line.text(0).equals("一级指标"))).hasSize(1);
    }

    @Test
    void aFindingNamesThePageOfItsLine() throws IOException {
        SourceFileText text = PdfSource.read(written(120));
        SourceLine last = text.lines().getLast();

        assertThat(text.place(last.number())).startsWith("第 4 页第 ");
    }

    @Test
    void aTextOutsideTheTagsIsNotPassedOver() throws IOException {
        byte[] file;
        try (PDDocument pdf = Loader.loadPDF(written(1))) {
            try (PDPageContentStream content =
                    new PDPageContentStream(pdf, pdf.getPage(0), PDPageContentStream.AppendMode.APPEND, true)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 10);
                content.newLineAtOffset(60, 60);
                content.showText("outside");
                content.endText();
            }
            file = saved(pdf);
        }

        assertThat(PdfSource.read(file).lines().stream().flatMap(line -> line.texts().stream()))
                .contains("outside");
    }

    @Test
    void tagsThatLeadInACircleAreRefused() throws IOException {
        byte[] file;
        try (PDDocument pdf = Loader.loadPDF(written(1))) {
            COSDictionary root = pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
            COSDictionary element = new COSDictionary();
            element.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
            element.setItem(COSName.S, COSName.getPDFName("Div"));
            COSArray kids = new COSArray();
            kids.add(element);
            element.setItem(COSName.K, kids);
            root.setItem(COSName.K, kids);
            file = saved(pdf);
        }

        assertThatThrownBy(() -> PdfSource.read(file))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("标签");
    }

    private static byte[] written(int indicators) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        new PdfWriter().write(Documents.withIndicators("职工体检", indicators), file);
        return file.toByteArray();
    }

    private static byte[] saved(PDDocument pdf) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        pdf.save(file);
        return file.toByteArray();
    }
}
