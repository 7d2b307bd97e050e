package jixiao.publication.screening;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jixiao.forms.document.FormDocument;
import jixiao.forms.reading.FormReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FiveDocumentsAreCleanTest {
    private final ObjectMapper json = new ObjectMapper();

    static List<Path> nothing_that_was_really_published_is_taken_for_personal_data() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("..", "samples", "documents"))) {
            List<Path> documents = files.sorted().toList();
            assertThat(documents).hasSize(5);
            return documents;
        }
    }

    @ParameterizedTest
    @MethodSource
    void nothing_that_was_really_published_is_taken_for_personal_data(Path file) throws IOException {
        String text = Files.readString(file);
        FormDocument document = new FormReader().read(text);

        assertThat(document.projects()).isNotEmpty();
        assertThat(Cell.of(json.valueToTree(document)))
                .allSatisfy(cell -> assertThat(SensitiveText.scan(cell.text(), cell.label()))
                        .as(cell.pointer())
                        .isEmpty());
        assertThat(SensitiveText.scan(text, "")).isEmpty();
    }
}
