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
    private @Nullable String goal;

    GridIndicators(
            IndicatorHead head, boolean cellsReachDown, Vocabulary vocabulary, Amounts amounts, Findings findings) {
        this.head = head;
        this.cellsReachDown = cellsReachDown;
        this.vocabulary = vocabulary;
        this.amounts = amounts;
        this.findings = findings;
        this.trail = new LevelTrail(vocabulary.levels(), findings);
    }

    /** Says which levels the head on that line has no column for, and of which numbered goal the rows are. */
    GridIndicators headedOn(int line, @Nullable String goal) {
        trail.printed(head.has(IndicatorColumn.CATEGORY), head.has(IndicatorColumn.SUBCATEGORY), line);
        this.goal = goal;
        return this;
    }

    /** The rows that follow are of another numbered goal. */
    void enterGoal(String caption) {
        close();
        goal = caption;
    }

    void add(SourceLine line) {
        Optional<IndicatorHead> again = IndicatorHead.in(line, vocabulary);
        if (again.isPresent()) {
            close();
            compareSides(head.side(), again.get().side(), line.number());
            head = again.get();
        } else if (open == null && head.dividedBy(line, vocabulary).isPresent()) {
            head = head.dividedBy(line, vocabulary).get();
        } else if (Totals.begins(line)) {
            close();
            totals = Totals.read(line, head, amounts, findings);
        } else {
            addRow(line);
        }
    }

    /** A form may hold the indicators of the whole term above those of the year. */
    private void compareSides(String above, String below, int line) {
        boolean ofGoals = NumberedGoal.read(below, vocabulary).isPresent();
        if (ofGoals) {
            goal = below;
        } else if (!below.isEmpty() && !below.equals(above)) {
            findings.add(Problem.INDICATOR_TABLE_REPEATED, line, "绩效指标", above, below);
        }
    }

    private void addRow(SourceLine line) {
        List<Integer> filled = line.filled();
        int content = leadingLevels(line, filled);
        boolean labelled = content > 0 && !(content == 1 && isSide(line, filled.getFirst()));
        if (!labelled && content < filled.size() && filled.get(content) >= head.firstContent()) {
            shift = 0;
        }
        Optional<RowDraft> placed = placed(line, filled.subList(content, filled.size()));
        placed.ifPresent(draft -> take(draft, line, labelled));
    }

    private void take(RowDraft draft, SourceLine line, boolean labelled) {
        boolean ownCells = cellsReachDown && draft.has(IndicatorColumn.NAME) && ownsBlank(line, IndicatorColumn.TARGET);
        boolean opensRow =
                labelled || ownCells || draft.standsAlone() && (draft.has(IndicatorColumn.NAME) || open == null);
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
        if (!labelled && cellsReachDown && ownsBlank(line, IndicatorColumn.SUBCATEGORY)) {
            trail.forgetSubcategory();
        }
        if (goal != null) {
            draft.add(IndicatorColumn.OTHER, "绩效目标", goal);
        }
        open = draft;
    }

    /** Whether the cell is printed and empty, where a cell that reaches down from above would be told apart. */
    private boolean ownsBlank(SourceLine line, IndicatorColumn column) {
        int position = head.position(column);
        return position >= 0
                && position < line.cells().size()
                && line.cells().get(position).equals(Cell.BLANK);
    }

    /** How many filled cells are level captions; they are taken, and the shift they show is kept. */
    private int leadingLevels(SourceLine line, List<Integer> filled) {
        int taken = !filled.isEmpty() && isSide(line, filled.getFirst()) ? 1 : 0;
        while (taken < filled.size() && filled.get(taken) < head.firstContent() && takeLevel(line, filled, taken)) {
            taken++;
        }
        return taken;
    }

    private boolean isSide(SourceLine line, int position) {
        return position < head.firstLevel()
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
        boolean aligned = next >= head.firstContent();
        if (namesCategory(text, position, line.text(next), aligned)) {
            close();
            trail.enterCategory(text);
            shift = head.position(IndicatorColumn.CATEGORY) - position;
            return true;
        }
        if (namesUnknownCategory(line, filled, index)) {
            close();
            trail.enterUnknownCategory(text, line.number());
            return true;
        }
        boolean unknown = position == head.position(IndicatorColumn.SUBCATEGORY)
                && shift == 0
                && (next == head.firstContent() || text.endsWith("指标"));
        if (trail.namesSubcategory(text) || unknown) {
            close();
            trail.enterSubcategory(text, line.number());
            shift = aligned ? 0 : head.position(IndicatorColumn.SUBCATEGORY) - position;
            return true;
        }
        return false;
    }

    /** A word in the first column, with a cell for every level right of it, is a first level by its place. */
    private boolean namesUnknownCategory(SourceLine line, List<Integer> filled, int index) {
        int category = head.position(IndicatorColumn.CATEGORY);
        List<Integer> expected = head.has(IndicatorColumn.SUBCATEGORY)
                ? List.of(category, head.position(IndicatorColumn.SUBCATEGORY), head.firstContent())
                : List.of(category, head.firstContent());
        int end = index + expected.size();
        return shift == 0
                && category >= 0
                && end <= filled.size()
                && filled.subList(index, end).equals(expected)
                && !vocabulary.levels().isLevel(line.text(filled.get(index)));
    }

    /** Whether a cell at this position stands where the levels do. */
    boolean isLeftOfContent(int position) {
        return position < head.firstContent();
    }

    private boolean namesCategory(String text, int position, String next, boolean aligned) {
        if (!head.has(IndicatorColumn.CATEGORY) && trail.namesSubcategory(text)) {
            return false;
        }
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
