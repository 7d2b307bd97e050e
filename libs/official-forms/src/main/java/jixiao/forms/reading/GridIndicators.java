package jixiao.forms.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jixiao.forms.document.IndicatorRow;
import jixiao.forms.layout.IndicatorColumn;
import jixiao.forms.layout.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * The indicator rows of a table with cells. Levels are found by name; a row whose level stands in the wrong column is
 * shifted back by as much (S1 prints 成本指标 and 可持续影响 in the first column).
 */
final class GridIndicators {
    private final Vocabulary vocabulary;
    private final Amounts amounts;
    private final Findings findings;
    private final LevelTrail trail;
    private final List<IndicatorRow> rows = new ArrayList<>();
    private final boolean cellsReachDown;
    private IndicatorHead head;
    private @Nullable RowDraft open;
    private int shift;
    private @Nullable Totals totals;

    GridIndicators(
            IndicatorHead head, boolean cellsReachDown, Vocabulary vocabulary, Amounts amounts, Findings findings) {
        this.head = head;
        this.cellsReachDown = cellsReachDown;
        this.vocabulary = vocabulary;
        this.amounts = amounts;
        this.findings = findings;
        this.trail = new LevelTrail(vocabulary.levels(), findings);
    }

    void add(SourceLine line) {
        Optional<IndicatorHead> again = IndicatorHead.in(line, vocabulary);
        if (again.isPresent()) {
            compareSides(head.side(), again.get().side(), line.number());
            head = again.get();
        } else if (Totals.begins(line)) {
            close();
            totals = Totals.read(line, head, amounts, findings);
        } else {
            addRow(line);
        }
    }

    /** A form may hold the indicators of the whole term above those of the year. */
    private void compareSides(String above, String below, int line) {
        if (!below.isEmpty() && !below.equals(above)) {
            findings.add(Problem.INDICATOR_TABLE_REPEATED, line, "绩效指标", above, below);
        }
    }

    private void addRow(SourceLine line) {
        List<Integer> filled = line.filled();
        int content = leadingLevels(line, filled);
        boolean labelled = content > 0 && !(content == 1 && isSide(line, filled.getFirst()));
        if (!labelled && content < filled.size() && filled.get(content) >= head.position(IndicatorColumn.NAME)) {
            shift = 0;
        }
        Optional<RowDraft> placed = placed(line, filled.subList(content, filled.size()));
        placed.ifPresent(draft -> take(draft, line, labelled));
    }

    private void take(RowDraft draft, SourceLine line, boolean labelled) {
        boolean opensRow = labelled || draft.standsAlone() && (draft.has(IndicatorColumn.NAME) || open == null);
        if (draft.isEmpty()) {
            if (labelled) {
                trail.stray(line.number());
            }
        } else if (opensRow) {
            begin(draft, line, labelled);
        } else if (open == null) {
            findings.add(Problem.TEXT_NOT_UNDERSTOOD, line.number(), null, line.joined());
        } else {
            open.continueWith(draft);
        }
    }

    private void begin(RowDraft draft, SourceLine line, boolean labelled) {
        close();
        if (!labelled && cellsReachDown && ownsBlankSubcategory(line)) {
            trail.forgetSubcategory();
        }
        open = draft;
    }

    private boolean ownsBlankSubcategory(SourceLine line) {
        int position = head.position(IndicatorColumn.SUBCATEGORY);
        return position >= 0
                && position < line.cells().size()
                && line.cells().get(position).equals(Cell.BLANK);
    }

    /** How many filled cells are level captions; they are taken, and the shift they show is kept. */
    private int leadingLevels(SourceLine line, List<Integer> filled) {
        int taken = !filled.isEmpty() && isSide(line, filled.getFirst()) ? 1 : 0;
        while (taken < filled.size()
                && filled.get(taken) < head.position(IndicatorColumn.NAME)
                && takeLevel(line, filled, taken)) {
            taken++;
        }
        return taken;
    }

    private boolean isSide(SourceLine line, int position) {
        return position < head.position(IndicatorColumn.CATEGORY)
                && vocabulary
                        .indicatorColumns()
                        .meaning(line.text(position))
                        .filter(IndicatorColumn.SIDE::equals)
                        .isPresent();
    }

    private boolean takeLevel(SourceLine line, List<Integer> filled, int index) {
        int position = filled.get(index);
        String text = line.text(position);
        int next = index + 1 < filled.size() ? filled.get(index + 1) : Integer.MAX_VALUE;
        boolean aligned = next >= head.position(IndicatorColumn.NAME);
        if (namesCategory(text, position, line.text(next), aligned)) {
            close();
            trail.enterCategory(text);
            shift = head.position(IndicatorColumn.CATEGORY) - position;
            return true;
        }
        boolean unknown = position == head.position(IndicatorColumn.SUBCATEGORY)
                && shift == 0
                && (next == head.position(IndicatorColumn.NAME) || text.endsWith("指标"));
        if (trail.namesSubcategory(text) || unknown) {
            close();
            trail.enterSubcategory(text, line.number());
            shift = aligned ? 0 : head.position(IndicatorColumn.SUBCATEGORY) - position;
            return true;
        }
        return false;
    }

    private boolean namesCategory(String text, int position, String next, boolean aligned) {
        boolean eitherInItsColumn = vocabulary.levels().category(text).isPresent()
                && position == head.position(IndicatorColumn.CATEGORY)
                && aligned;
        return eitherInItsColumn || trail.namesCategory(text, trail.namesSubcategory(next));
    }

    private Optional<RowDraft> placed(SourceLine line, List<Integer> positions) {
        List<IndicatorHead.Column> columns = head.columnsOf(positions, shift);
        if (columns.isEmpty() && !positions.isEmpty()) {
            findings.add(Problem.ROW_NOT_UNDERSTOOD, line.number(), null, line.joined());
            return Optional.empty();
        }
        RowDraft draft = new RowDraft(line.number());
        for (int index = 0; index < positions.size(); index++) {
            IndicatorHead.Column column = columns.get(index);
            draft.add(column.meaning(), column.caption(), line.text(positions.get(index)));
        }
        return Optional.of(draft);
    }

    private void close() {
        if (open != null) {
            RowDraft draft = open;
            open = null;
            rows.add(draft.row(amounts, head.has(IndicatorColumn.ACTUAL), trail, findings));
        }
    }

    List<IndicatorRow> end() {
        close();
        trail.end();
        return List.copyOf(rows);
    }

    boolean isSelfEvaluation() {
        return head.has(IndicatorColumn.ACTUAL);
    }

    /** The totals, which end the table, or null while none were met. */
    @Nullable
    Totals totals() {
        return totals;
    }
}
