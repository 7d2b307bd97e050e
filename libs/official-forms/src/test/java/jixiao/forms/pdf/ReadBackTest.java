package jixiao.forms.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import jixiao.forms.document.FormDocument;
import jixiao.forms.layout.Layouts;
import jixiao.forms.printing.FormPrinter;
import jixiao.forms.reading.FileFormat;
import jixiao.forms.reading.FormReader;
import jixiao.forms.reading.Samples;
import jixiao.forms.reading.Saying;
import jixiao.forms.reading.Variants;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written as PDF says the same when it is read. */
class ReadBackTest {

    @ParameterizedTest
    @EnumSource
    void readingTheFileGivesTheSameDocument(Samples sample) throws IOException {
        FormDocument document = sample.document();

        FormDocument written = writtenAndRead(document);

        assertThat(Saying.of(written).toPrettyString())
                .isEqualTo(Saying.of(document).toPrettyString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "self-evaluation-with-merged-cells.html",
                "self-evaluation-with-pipes.txt",
                "target-with-extra-columns.txt",
                "target-markdown.md"
            })
    void aFormOfAnotherIssuerKeepsWhatTheLayoutHasNoPlaceFor(String variant) throws IOException {
        FormDocument document = new FormReader().read(Variants.text(variant));

        FormDocument written = writtenAndRead(document);

        assertThat(Saying.of(written).get("projects").toPrettyString())
                .isEqualTo(Saying.of(document).get("projects").toPrettyString());
    }

    private static FormDocument writtenAndRead(FormDocument document) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        new PdfWriter().write(new FormPrinter(Layouts.shipped()).print(document), file);
        return new FormReader().read(FileFormat.PDF, file.toByteArray());
    }
}
