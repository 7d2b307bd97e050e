package jixiao.values.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The known units, from {@code units.tsv}: dimension, factor to the smallest unit of it, symbols that mean the same. */
final class UnitTable {
    private static final Map<String, Scale> SCALES = new HashMap<>();
    private static final Lexicon<UnitOfMeasure> LEXICON = load();

    private UnitTable() {}

    /** @param same what two units must share to mean the same thing: the dimension, and for counted things the symbol */
    record Scale(String dimension, String same, BigDecimal factor) {
        Scale times(BigDecimal count) {
            return new Scale(dimension, same, factor.multiply(count));
        }

        boolean measures(Scale other) {
            return same.equals(other.same);
        }
    }

    static Lexicon<UnitOfMeasure> lexicon() {
        return LEXICON;
    }

    /** Whether the whole text is one known unit, with or without 万 or 亿 before it. */
    static boolean isWord(String text) {
        int start = text.length() > 1 && times(text.charAt(0)) > 1 ? 1 : 0;
        Lexicon.Word<UnitOfMeasure> word = LEXICON.at(text, start);
        return word != null && start + word.length() == text.length();
    }

    /**
     * The scale of a symbol; 万 or 亿 before a known unit and a number before a denominator (2年) multiply it, and 台（套） is
     * compared as 台.
     */
    static Optional<Scale> scale(String symbol) {
        int bracket = symbol.indexOf(AlternativeUnit.OPEN);
        return scaleOfOne(bracket > 0 ? symbol.substring(0, bracket) : symbol);
    }

    private static Optional<Scale> scaleOfOne(String symbol) {
        Scale scale = SCALES.get(symbol);
        if (scale == null && !symbol.isEmpty() && FoldedText.isDigit(symbol.charAt(0))) {
            int end = Numeral.endOfDigits(symbol, 0);
            Scale base = SCALES.get(symbol.substring(end));
            return Optional.ofNullable(base).map(one -> one.times(new BigDecimal(symbol.substring(0, end))));
        }
        if (scale == null && symbol.length() > 1) {
            Scale base = SCALES.get(symbol.substring(1));
            long times = times(symbol.charAt(0));
            if (base != null && times > 1) {
                return Optional.of(base.times(BigDecimal.valueOf(times)));
            }
        }
        return Optional.ofNullable(scale);
    }

    private static long times(char prefix) {
        return switch (prefix) {
            case '万' -> 10_000;
            case '亿' -> 100_000_000;
            default -> 1;
        };
    }

    private static Lexicon<UnitOfMeasure> load() {
        Map<String, UnitOfMeasure> words = new HashMap<>();
        try (InputStream file = UnitTable.class.getResourceAsStream("units.tsv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> add(line, words));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Lexicon<>(words);
    }

    private static void add(String line, Map<String, UnitOfMeasure> words) {
        String[] cells = line.split("\t");
        for (String written : cells[2].split(" ")) {
            String[] aliasAndSymbol = written.split("=");
            String symbol = aliasAndSymbol[aliasAndSymbol.length - 1];
            String same = switch (cells[0]) {
                case "counted", "occurrence" -> symbol;
                case "alternative" -> symbol.substring(0, symbol.indexOf('/'));
                default -> cells[0];
            };
            SCALES.put(symbol, new Scale(cells[0], same, new BigDecimal(cells[1])));
            words.put(aliasAndSymbol[0], new UnitOfMeasure(symbol));
        }
    }
}
