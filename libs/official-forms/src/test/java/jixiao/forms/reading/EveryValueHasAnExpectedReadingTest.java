package jixiao.forms.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jixiao.forms.document.IndicatorRow;
import org.junit.jupiter.api.Test;

/** The table of expected readings in {@code libs/budget-values} names every value of the five documents. */
class EveryValueHasAnExpectedReadingTest {
    private static final Path TABLE =
            Path.of("libs/budget-values/src/test/resources/jixiao/values/reading/sample-values.tsv");

    @Test
    void everyTargetAndActualValueOfThe354IndicatorsHasALine() throws IOException {
        List<IndicatorRow> indicators = indicators();

        assertThat(indicators).hasSize(354);
        assertThat(expected())
                .containsAll(indicators.stream()
                        .flatMap(EveryValueHasAnExpectedReadingTest::values)
                        .collect(Collectors.toSet()));
    }

    private static List<IndicatorRow> indicators() {
        return Arrays.stream(Samples.values())
                .flatMap(sample -> sample.document().projects().stream())
                .flatMap(form -> form.indicators().stream())
                .toList();
    }

    /** Line breaks inside a cell stand as blanks in the table. */
    private static Stream<String> values(IndicatorRow row) {
        return Stream.of(row.target(), row.actual()).filter(Objects::nonNull).map(value -> value.replace('\n', ' '));
    }

    private static Set<String> expected() throws IOException {
        return Files.readAllLines(Samples.folder().resolveSibling(TABLE)).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", 2)[0])
                .collect(Collectors.toSet());
    }
}
