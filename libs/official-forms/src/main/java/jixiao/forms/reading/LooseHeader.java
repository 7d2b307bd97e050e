package jixiao.forms.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jixiao.forms.layout.FundsColumn;
import jixiao.forms.layout.HeaderField;
import jixiao.forms.layout.Vocabulary;

/** The rows above and below the indicators of a {@link LooseTable}: a caption begins a cell, what follows is its value. */
final class LooseHeader {
    private static final Set<HeaderField> GOALS =
            EnumSet.of(HeaderField.GOAL, HeaderField.EXPECTED, HeaderField.ACHIEVED);

    private final boolean cellPerLine;
    private final Vocabulary vocabulary;
    private final Findings findings;
    private final List<SourceLine> rows = new ArrayList<>();
    private List<FundsColumn> matrix = List.of();
    private int beforeGoals = -1;

    private LooseHeader(boolean cellPerLine, Vocabulary vocabulary, Findings findings) {
        this.cellPerLine = cellPerLine;
        this.vocabulary = vocabulary;
        this.findings = findings;
    }

    static List<SourceLine> rows(List<LooseLine> lines, boolean cellPerLine, Vocabulary vocabulary, Findings findings) {
        LooseHeader header = new LooseHeader(cellPerLine, vocabulary, findings);
        (cellPerLine ? LooseCells.gathered(lines, vocabulary) : lines).forEach(header::add);
        return header.rows;
    }

    private void add(LooseLine line) {
        List<String> words = line.words();
        List<FundsColumn> columns = LooseCells.fundsColumns(words, vocabulary);
        boolean stages = columns.contains(FundsColumn.EXECUTED)
                && (columns.contains(FundsColumn.OPENING) || columns.contains(FundsColumn.ADJUSTED));
        if (stages) {
            matrix = columns;
            rows.add(line.row(columns.size() == words.size() ? padded(words) : words));
        } else if (!matrix.isEmpty() && vocabulary.fundsSources().contains(words.getFirst())) {
            addFunds(line);
        } else if (words.size() > 1 && words.stream().allMatch(this::isGoal)) {
            beforeGoals = words.size() - 2;
            rows.add(line.row(words));
        } else if (beforeGoals >= 0 && words.stream().noneMatch(vocabulary.fields()::contains)) {
            addGoals(line);
        } else {
            matrix = List.of();
            beforeGoals = -1;
            addFields(line);
        }
    }

    private boolean isGoal(String word) {
        return vocabulary.fields().meaning(word).filter(GOALS::contains).isPresent();
    }

    private static List<String> padded(List<String> words) {
        List<String> padded = new ArrayList<>(words);
        padded.addFirst("");
        return padded;
    }

    /** A row is taken when it has a value for each column, none at all, or all but points and score. */
    private void addFunds(LooseLine line) {
        List<String> cells = new ArrayList<>(line.words());
        int values = cells.size() - 1;
        boolean withoutPoints = values == matrix.size() - 2
                && matrix.contains(FundsColumn.POINTS)
                && matrix.contains(FundsColumn.SCORE);
        if (withoutPoints) {
            for (int index = 0; index < matrix.size(); index++) {
                FundsColumn column = matrix.get(index);
                if (column == FundsColumn.POINTS || column == FundsColumn.SCORE) {
                    cells.add(index + 1, "");
                }
            }
        }
        if (withoutPoints || values == matrix.size() || values == 0) {
            rows.add(line.row(cells));
        } else {
            findings.add(Problem.TEXT_NOT_UNDERSTOOD, line.number(), cells.getFirst(), String.join(" ", line.words()));
        }
    }

    /** Two texts are one each; of more it is not sure where the second begins. */
    private void addGoals(LooseLine line) {
        List<String> texts = line.words();
        if (texts.size() != 2) {
            findings.add(Problem.GOAL_PAIR_DOUBTFUL, line.number(), "年度总体目标", texts.getFirst());
        }
        int half = (texts.size() + 1) / 2;
        List<String> cells = new ArrayList<>();
        for (int index = 0; index < beforeGoals; index++) {
            cells.add("");
        }
        cells.add(String.join("\n", texts.subList(0, half)));
        cells.add(String.join("\n", texts.subList(half, texts.size())));
        rows.add(line.row(cells));
    }

    private void addFields(LooseLine line) {
        List<String> cells = new ArrayList<>();
        boolean afterCaption = false;
        boolean prose = false;
        for (String word : line.words()) {
            boolean caption = vocabulary.fields().contains(word)
                    || vocabulary.fields().opening(word).isPresent();
            if (caption || afterCaption || cellPerLine && !prose) {
                cells.add(word);
                prose = isGoal(word) || prose && !caption;
            } else if (cells.isEmpty()) {
                cells.addAll(List.of("", word));
            } else {
                cells.add(cells.removeLast() + (prose && cellPerLine ? "\n" : " ") + word);
            }
            afterCaption = caption;
        }
        rows.add(line.row(cells));
    }
}
