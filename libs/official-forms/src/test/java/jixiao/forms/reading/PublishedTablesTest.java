package jixiao.forms.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tables laid out as issuers all over the country lay them out, with made-up units and figures. What each must read as was
 * written down before it was read: {@code <name>.expected}.
 */
class PublishedTablesTest {

    static Stream<String> documents() throws IOException {
        return Variants.published().stream();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aPublishedTableReadsAsWhatItSays(String document) throws IOException {
        assertThat(Digest.of(new FormReader().read(Variants.text(document))))
                .isEqualTo(withoutTrailingBlanks(Variants.text(Variants.expectation(document))));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aPublishedTableReadsTheSameBehindAnotherOne(String document) throws IOException {
        String text = Variants.text(document);

        assertThat(new FormReader().read(text + "\n\n\n" + text).projects())
                .hasSize(2 * new FormReader().read(text).projects().size());
    }

    private static String withoutTrailingBlanks(String expectation) {
        List<String> lines = expectation.lines().map(String::stripTrailing).toList();
        return lines.stream().collect(Collectors.joining("\n", "", "\n"));
    }
}
