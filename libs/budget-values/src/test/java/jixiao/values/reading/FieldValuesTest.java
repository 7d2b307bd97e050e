package jixiao.values.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Values of published tables that are not among the samples, with the readings of a person who did not know the reader. */
class FieldValuesTest {
    private static final String NOT_JUDGED = "*";

    /** One row of a table. */
    record FieldValue(
            String written,
            String kind,
            String operator,
            String values,
            String unit,
            String per,
            String deadline,
            String source) {
        static FieldValue ofLine(String line) {
            String[] cells = line.split("\t", -1);
            return new FieldValue(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6], cells[7]);
        }

        List<BigDecimal> numbers() {
            return values.isEmpty()
                    ? List.of()
                    : Arrays.stream(values.split(" ")).map(BigDecimal::new).toList();
        }
    }

    static List<FieldValue> fieldValues() {
        return Stream.of(
                        "field-values.tsv",
                        "second-blind-values.tsv",
                        "third-blind-values.tsv",
                        "fourth-blind-values.tsv",
                        "fifth-blind-values.tsv",
                        "sixth-blind-values.tsv",
                        "seventh-blind-values.tsv",
                        "eighth-blind-values.tsv")
                .flatMap(table -> table(table).stream())
                .toList();
    }

    private static List<FieldValue> table(String name) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(FieldValuesTest.class.getResourceAsStream(name)), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("# "))
                    .map(FieldValue::ofLine)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("fieldValues")
    void everyValueOfOtherPublishedTablesIsReadAsAPersonReadsIt(FieldValue expected) {
        IndicatorReading reading = IndicatorReader.read(expected.written());

        assertThat(reading.kind().name().toLowerCase(Locale.ROOT)).isEqualTo(expected.kind());
        assertThat(reading.deadline()).isEqualTo(expected.deadline());
        if (!expected.operator().equals(NOT_JUDGED)) {
            assertThat(reading.operator().name().toLowerCase(Locale.ROOT)).isEqualTo(expected.operator());
            assertThat(reading.values())
                    .usingElementComparator(BigDecimal::compareTo)
                    .isEqualTo(expected.numbers());
            assertThat(reading.unit()).isEqualTo(expected.unit());
            assertThat(String.join(" ", reading.per())).isEqualTo(expected.per());
        }
    }
}
