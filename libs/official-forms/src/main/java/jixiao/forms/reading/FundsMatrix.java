package jixiao.forms.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import jixiao.forms.document.WrittenAmount;
import jixiao.forms.document.YearEnd.FundsLine;
import jixiao.forms.layout.FundsColumn;
import jixiao.forms.layout.FundsSource;
import jixiao.forms.layout.Vocabulary;
import jixiao.values.MoneyUnit;
import org.jspecify.annotations.Nullable;

/** The funds of a self-evaluation: one row per source, one column per stage of the year. */
final class FundsMatrix {
    private static final String UNKNOWN_SOURCE = "UNKNOWN";
    private static final Pattern BASE_OF_RATE = Pattern.compile("\\s*预算数\\s*[（(]\\s*[AaＡ]\\s*[)）]\\s*");
    private static final Pattern PERCENT = Pattern.compile("\\s*[%％]$");

    private final Vocabulary vocabulary;
    private final Amounts amounts;
    private final Findings findings;
    private final Map<FundsColumn, Integer> columns;
    private final int firstColumn;
    private final List<FundsLine> rows = new ArrayList<>();
    private final SourceLine head;
    private final @Nullable MoneyUnit unit;
    private @Nullable Boolean besideCaption;

    private FundsMatrix(
            SourceLine head,
            Vocabulary vocabulary,
            Amounts amounts,
            Findings findings,
            Map<FundsColumn, Integer> columns) {
        this.head = head;
        this.unit = head.texts().stream()
                .flatMap(caption -> Amounts.unitIn(caption).stream())
                .findFirst()
                .orElse(null);
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
        if (!columns.containsKey(FundsColumn.ADJUSTED)
                && isBaseOfRate(line.text(columns.getOrDefault(FundsColumn.OPENING, -1)))) {
            columns.put(FundsColumn.ADJUSTED, columns.remove(FundsColumn.OPENING));
        }
        return stages ? Optional.of(new FundsMatrix(line, vocabulary, amounts, findings, columns)) : Optional.empty();
    }

    /** 预算数(A), of which 执行率(B/A) is taken, is the adjusted budget. */
    private static boolean isBaseOfRate(String caption) {
        return BASE_OF_RATE.matcher(caption).matches();
    }

    /** Whether the row is one of funds: its caption says so, or no other field's caption does and it states amounts. */
    boolean takes(SourceLine line, int caption) {
        String written = line.text(caption);
        if (vocabulary.fundsSources().contains(written)) {
            return true;
        }
        return vocabulary.fields().meaning(written).isEmpty()
                && line.filled().stream()
                        .filter(position -> position > caption)
                        .anyMatch(position -> Amounts.isAmount(line.text(position)));
    }

    /** Reads a row; extracted rows are often shifted against their head. */
    void add(SourceLine line, int caption) {
        String written = line.text(caption);
        Map<FundsColumn, String> cells = cells(line, caption);
        rows.add(new FundsLine(
                written,
                source(written, line.number()),
                amount(line, cells, FundsColumn.OPENING, "年初预算数"),
                amount(line, cells, FundsColumn.ADJUSTED, "全年预算数"),
                amount(line, cells, FundsColumn.EXECUTED, "全年执行数"),
                cells.get(FundsColumn.POINTS),
                rate(cells.get(FundsColumn.RATE)),
                cells.get(FundsColumn.SCORE)));
    }

    /** The values by their columns; one under no column of the matrix, such as 原因, is reported. */
    private Map<FundsColumn, String> cells(SourceLine line, int caption) {
        boolean sharesMergedCaption = caption >= firstColumn
                && line.filled().stream()
                        .filter(position -> position > caption)
                        .findFirst()
                        .filter(position -> reached(position) == firstColumn)
                        .isPresent();
        int shift = sharesMergedCaption ? 0 : firstValue(line, caption) - firstColumn;
        Map<FundsColumn, String> cells = new EnumMap<>(FundsColumn.class);
        for (int position : line.filled()) {
            if (position > caption) {
                int column = sharesMergedCaption ? reached(position) : position - shift;
                FundsColumn meaning = at(column);
                if (meaning == null
                        || meaning == FundsColumn.OTHER
                        || cells.putIfAbsent(meaning, line.text(position)) != null) {
                    findings.add(Problem.TEXT_NOT_UNDERSTOOD, line.number(), line.text(caption), line.text(position));
                }
            }
        }
        return cells;
    }

    private @Nullable FundsColumn at(int position) {
        return columns.entrySet().stream()
                .filter(column -> column.getValue() == position)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /** Where captions and the first column share a merged caption, each value stands under the one that reaches it. */
    private int reached(int position) {
        return head.filled().stream()
                .filter(column -> column <= position)
                .reduce((left, right) -> right)
                .orElse(-1);
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

    private @Nullable WrittenAmount amount(
            SourceLine line, Map<FundsColumn, String> cells, FundsColumn column, String caption) {
        String printed = head.text(columns.getOrDefault(column, -1));
        String field = Amounts.unitIn(printed).isPresent() ? printed : caption;
        return amounts.read(cells.get(column), field, line.number(), unit);
    }

    private static @Nullable String rate(@Nullable String written) {
        return written == null ? null : PERCENT.matcher(written).replaceFirst("");
    }

    List<FundsLine> rows() {
        return List.copyOf(rows);
    }
}
