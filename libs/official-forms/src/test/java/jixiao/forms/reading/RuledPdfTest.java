package jixiao.forms.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import jixiao.forms.document.FormDocument;
import jixiao.forms.layout.Layouts;
import jixiao.forms.pdf.PdfWriter;
import jixiao.forms.printing.FormPrinter;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A PDF that says nothing of its tables is read by the lines that rule them, over the ends of pages too. */
class RuledPdfTest {

    @ParameterizedTest
    @EnumSource
    void aPdfWithoutTagsSaysTheSame(Samples sample) throws IOException {
        FormDocument document = sample.document();

        FormDocument read = new FormReader().read(FileFormat.PDF, withoutTags(document));

        assertThat(saying(read)).isEqualTo(saying(document));
    }

    private static byte[] withoutTags(FormDocument document) throws IOException {
        ByteArrayOutputStream tagged = new ByteArrayOutputStream();
        new PdfWriter().write(new FormPrinter(Layouts.shipped()).print(document), tagged);
        try (PDDocument pdf = Loader.loadPDF(tagged.toByteArray())) {
            pdf.getDocumentCatalog().getCOSObject().removeItem(COSName.STRUCT_TREE_ROOT);
            ByteArrayOutputStream bare = new ByteArrayOutputStream();
            pdf.save(bare);
            return bare.toByteArray();
        }
    }

    /** On paper, a blank or a line break where a line happens to be full cannot be told from none. */
    private static String saying(FormDocument document) {
        return Saying.of(document).toPrettyString().replace("\\n", "").replaceAll("[ \\u3000]", "");
    }
}
