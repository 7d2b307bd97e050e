package jixiao.forms.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Collectors;
import jixiao.forms.document.FormDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files as LibreOffice saves them say the same as the documents they were made from. */
class OfficeFilesTest {

    @ParameterizedTest
    @CsvSource({
        "hongsibu-self-evaluation-2023.docx, S2",
        "hongsibu-self-evaluation-2023.xlsx, S2",
        "ningxia-targets-2025.docx, S4",
        "wuzhong-targets-2024.xlsx, S1"
    })
    void aPublishedDocumentSavedAsAnOfficeFileReadsTheSame(String file, Samples sample) throws IOException {
        assertThat(saying(read(file))).isEqualTo(saying(sample.document()));
    }

    @ParameterizedTest
    @CsvSource({"02-self-evaluation-word-operators", "03-application-two-halves", "04-transfer-payment-region"})
    void aFormOfAnotherIssuerReadsTheSameFromWordAndFromAPage(String form) throws IOException {
        FormDocument page = new FormReader().read(Variants.text("published/" + form + ".html"));

        assertThat(saying(read(form + ".docx"))).isEqualTo(saying(page));
    }

    private static FormDocument read(String file) throws IOException {
        byte[] content = Variants.bytes("office/" + file);
        return new FormReader().read(FileFormat.of(content).orElseThrow(), content);
    }

    /** All that was read; not the findings, which are about how a source is cut into lines. */
    private static String saying(FormDocument document) {
        return Digest.of(document)
                .lines()
                .filter(line -> !line.startsWith("finding: "))
                .collect(Collectors.joining("\n"));
    }
}
