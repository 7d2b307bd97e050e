package jixiao.values.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** One row of a committed table: a value as written and the reading a person gives it. */
record ExpectedReading(
        String written,
        String kind,
        String operator,
        String values,
        String unit,
        String per,
        String period,
        String deadline,
        String aspect) {
    private static final int COLUMNS = 9;

    static List<ExpectedReading> table(String name) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ExpectedReading.class.getResourceAsStream(name)), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(ExpectedReading::ofLine)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ExpectedReading ofLine(String line) {
        String[] cells = line.split("\t", COLUMNS);
        if (cells.length != COLUMNS) {
            throw new IllegalArgumentException("not " + COLUMNS + " columns: " + line);
        }
        return new ExpectedReading(
                cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6], cells[7], cells[8]);
    }

    /** The same columns of a reading that was made. */
    static ExpectedReading of(String written, IndicatorReading reading) {
        return new ExpectedReading(
                written,
                lower(reading.kind()),
                lower(reading.operator()),
                reading.values().stream().map(value -> value.toPlainString()).collect(Collectors.joining(" ")),
                reading.unit(),
                String.join(" ", reading.per()),
                reading.period(),
                reading.deadline(),
                reading instanceof Qualitative words ? lower(words.aspect()) : "");
    }

    private static String lower(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT);
    }
}
