package jixiao.values.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import jixiao.values.FiscalYear;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pairs of target and actual whose verdict a person wrote down before they were compared. */
class BlindComparisonsTest {
    record Pair(String target, String actual, String verdict) {}

    static List<Pair> pairs() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(BlindComparisonsTest.class.getResourceAsStream("blind-comparisons.tsv")),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(cells -> new Pair(cells[0], cells[1], cells[2]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void aPairIsJudgedAsAPersonJudgesIt(Pair pair) {
        Comparison comparison = Comparison.of(
                IndicatorReader.read(pair.target()),
                IndicatorReader.read(pair.actual()),
                Direction.POSITIVE,
                new FiscalYear(2024));

        assertThat(
                        switch (comparison) {
                            case Comparison.Met met -> "met";
                            case Comparison.Missed missed -> "missed";
                            case Comparison.NotComparable none -> "incomparable";
                        })
                .isEqualTo(pair.verdict());
    }
}
