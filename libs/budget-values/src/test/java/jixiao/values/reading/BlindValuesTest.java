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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Values of all sectors that were written down, with their readings, before the reader was seen. */
class BlindValuesTest {
    /** One row of {@code blind-values.tsv}. */
    record BlindValue(String written, String operator, String values, String unit, String per) {
        static BlindValue ofLine(String line) {
            String[] cells = line.split("\t", -1);
            return new BlindValue(cells[0], cells[1], cells[2], cells[3], cells[4]);
        }

        List<BigDecimal> numbers() {
            return values.isEmpty()
                    ? List.of()
                    : Arrays.stream(values.split(" ")).map(BigDecimal::new).toList();
        }

        boolean isWords() {
            return operator.isEmpty();
        }

        boolean isDate() {
            return !isWords() && values.isEmpty();
        }
    }

    static List<BlindValue> numbers() {
        return blindValues().stream()
                .filter(value -> !value.isWords() && !value.isDate())
                .toList();
    }

    static List<BlindValue> dates() {
        return blindValues().stream().filter(BlindValue::isDate).toList();
    }

    static List<BlindValue> words() {
        return blindValues().stream().filter(BlindValue::isWords).toList();
    }

    private static List<BlindValue> blindValues() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(BlindValuesTest.class.getResourceAsStream("blind-values.tsv")),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(BlindValue::ofLine)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void aNumberIsReadWithItsOperatorUnitAndDenominators(BlindValue expected) {
        IndicatorReading reading = IndicatorReader.read(expected.written());

        assertThat(operator(reading)).isEqualTo(expected.operator());
        assertThat(reading.values())
                .usingElementComparator(BigDecimal::compareTo)
                .isEqualTo(expected.numbers());
        assertThat(reading.unit()).isEqualTo(expected.unit());
        assertThat(String.join(" ", reading.per())).isEqualTo(expected.per());
    }

    @ParameterizedTest
    @MethodSource("dates")
    void aDateIsReadAsADateAndSaysWhetherItBounds(BlindValue expected) {
        IndicatorReading reading = IndicatorReader.read(expected.written());

        assertThat(reading).isInstanceOfAny(Deadline.class, Period.class);
        assertThat(operator(reading)).isEqualTo(expected.operator());
    }

    @ParameterizedTest
    @MethodSource("words")
    void wordsAreReadAsWords(BlindValue expected) {
        assertThat(IndicatorReader.read(expected.written())).isInstanceOfAny(Qualitative.class, Missing.class);
    }

    private static String operator(IndicatorReading reading) {
        return reading.operator().name().toLowerCase(Locale.ROOT);
    }
}
