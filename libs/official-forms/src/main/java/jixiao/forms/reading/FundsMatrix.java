package jixiao.forms.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import jixiao.forms.document.WrittenAmount;
import jixiao.forms.document.YearEnd.FundsLine;
import jixiao.forms.layout.FundsColumn;
import jixiao.forms.layout.FundsSource;
import jixiao.forms.layout.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The funds of a self-evaluation: one row per source, one column per stage of the year. */
final class FundsMatrix {
    private static final String UNKNOWN_SOURCE = "UNKNOWN";
    private static final Pattern PERCENT = Pattern.compile("\\s*[%％]$");

    private final Vocabulary vocabulary;
    private final Amounts amounts;
    private final Findings findings;
    private final Map<FundsColumn, Integer> columns;
    private final int firstColumn;
    private final List<FundsLine> rows = new ArrayList<>();
    private @Nullable Boolean besideCaption;

    private FundsMatrix(Vocabulary vocabulary, Amounts amounts, Findings findings, Map<FundsColumn, Integer> columns) {
        this.vocabulary = vocabulary;
        this.amounts = amounts;
        this.findings = findings;
        this.columns = columns;
        this.firstColumn = Collections.min(columns.values());
    }

    /** Present when the row is the head of a funds matrix. */
    static Optional<FundsMatrix> headedBy(SourceLine line, Vocabulary vocabulary, Amounts amounts, Findings findings) {
        Map<FundsColumn, Integer> columns = vocabulary.fundsColumns().positions(line.texts(), FundsColumn.class);
        boolean stages = columns.containsKey(FundsColumn.EXECUTED)
                && (columns.containsKey(FundsColumn.OPENING) || columns.containsKey(FundsColumn.ADJUSTED));
        return stages ? Optional.of(new FundsMatrix(vocabulary, amounts, findings, columns)) : Optional.empty();
    }

    /** Reads a row; extracted rows are often shifted against their head. */
    void add(SourceLine line, int caption) {
        String written = line.text(caption);
        int shift = firstValue(line, caption) - firstColumn;
        rows.add(new FundsLine(
                written,
                source(written, line.number()),
                amount(line, FundsColumn.OPENING, shift, "年初预算数"),
                amount(line, FundsColumn.ADJUSTED, shift, "全年预算数"),
                amount(line, FundsColumn.EXECUTED, shift, "全年执行数"),
                text(line, FundsColumn.POINTS, shift),
                rate(line, shift),
                text(line, FundsColumn.SCORE, shift)));
    }

    /**
     * The first value stands under the first column or, where the cells of merged captions were dropped, right of the
     * caption; the first row that can tell decides for all.
     */
    private int firstValue(SourceLine line, int caption) {
        if (firstColumn <= caption + 1) {
            return caption + 1;
        }
        if (besideCaption == null) {
            besideCaption = !line.text(caption + 1).isEmpty();
        }
        return besideCaption ? caption + 1 : firstColumn;
    }

    private String source(String caption, int line) {
        Optional<FundsSource> source = vocabulary.fundsSources().meaning(caption);
        if (source.isEmpty()) {
            findings.add(Problem.FUNDS_SOURCE_UNKNOWN, line, caption, caption);
        }
        return source.map(Enum::name).orElse(UNKNOWN_SOURCE);
    }

    private @Nullable WrittenAmount amount(SourceLine line, FundsColumn column, int shift, String caption) {
        return amounts.read(text(line, column, shift), caption, line.number());
    }

    private @Nullable String rate(SourceLine line, int shift) {
        String written = text(line, FundsColumn.RATE, shift);
        return written == null ? null : PERCENT.matcher(written).replaceFirst("");
    }

    private @Nullable String text(SourceLine line, FundsColumn column, int shift) {
        Integer position = columns.get(column);
        String text = position == null ? "" : line.text(position + shift);
        return text.isEmpty() ? null : text;
    }

    List<FundsLine> rows() {
        return List.copyOf(rows);
    }
}
