package jixiao.forms.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import jixiao.forms.document.FormDocument;
import jixiao.forms.layout.Layouts;
import jixiao.forms.printing.FormPrinter;
import jixiao.forms.reading.FileFormat;
import jixiao.forms.reading.FormReader;
import jixiao.forms.reading.Samples;
import jixiao.forms.reading.Saying;
import jixiao.forms.reading.Variants;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A document written as a file and read from it again says the same. */
class FileRoundTripTest {
    private static final List<String> FORMATS = List.of("docx", "xlsx");

    static Stream<Arguments> samples() {
        return FORMATS.stream()
                .flatMap(format -> Stream.of(Samples.values()).map(sample -> Arguments.of(format, sample)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readingTheFileGivesTheSameDocument(String format, Samples sample) throws IOException {
        FormDocument document = sample.document();

        FormDocument read = read(write(format, document));

        assertThat(Saying.of(read).toPrettyString())
                .isEqualTo(Saying.of(document).toPrettyString());
    }

    static Stream<Arguments> variants() {
        return FORMATS.stream()
                .flatMap(format -> Stream.of(
                                "self-evaluation-with-merged-cells.html",
                                "self-evaluation-with-pipes.txt",
                                "target-with-extra-columns.txt",
                                "target-markdown.md")
                        .map(variant -> Arguments.of(format, variant)));
    }

    @ParameterizedTest
    @MethodSource("variants")
    void aFormOfAnotherIssuerKeepsWhatTheLayoutHasNoPlaceFor(String format, String variant) throws IOException {
        FormDocument document = new FormReader().read(Variants.text(variant));

        FormDocument read = read(write(format, document));

        assertThat(Saying.of(read).get("projects").toPrettyString())
                .isEqualTo(Saying.of(document).get("projects").toPrettyString());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theSameDocumentGivesTheSameBytes(String format, Samples sample) throws IOException {
        assertThat(write(format, sample.document())).isEqualTo(write(format, sample.document()));
    }

    private static FormDocument read(byte[] file) {
        return new FormReader().read(FileFormat.of(file).orElseThrow(), file);
    }

    private static byte[] write(String format, FormDocument document) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        FormWriters.of(format).orElseThrow().write(new FormPrinter(Layouts.shipped()).print(document), file);
        return file.toByteArray();
    }
}
