package jixiao.forms.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jixiao.forms.document.IndicatorRow;
import jixiao.forms.document.YearEnd;
import jixiao.forms.layout.Captions;
import jixiao.forms.layout.HeaderField;
import jixiao.forms.layout.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Reads one project form whose lines are rows of cells. */
final class GridForm {
    private final Vocabulary vocabulary;
    private final Amounts amounts;
    private final Findings findings;
    private final HeaderFields fields;
    private @Nullable FundsMatrix matrix;
    private boolean inMatrix;
    private @Nullable GoalBlock goals;
    private @Nullable String goal;
    private @Nullable TermIndicators term;
    private @Nullable GridIndicators indicators;

    GridForm(Vocabulary vocabulary, Amounts amounts, Findings findings) {
        this.vocabulary = vocabulary;
        this.amounts = amounts;
        this.findings = findings;
        this.fields = new HeaderFields(findings);
    }

    FormDraft read(int line, List<SourceLine> lines) {
        List<SourceLine> rows = rows(lines);
        boolean cellsReachDown =
                rows.stream().anyMatch(row -> row.cells().stream().anyMatch(Cell::spanned));
        for (SourceLine row : rows) {
            if (indicators != null) {
                readBelow(row, indicators);
            } else if (!beginIndicators(row, cellsReachDown) && !readNumberedGoal(row)) {
                readHeader(row);
            }
        }
        List<IndicatorRow> read = indicators == null ? List.of() : indicators.end();
        if (term != null) {
            term.addTo(fields, cellsReachDown, vocabulary);
        }
        return new FormDraft(line, fields, read, yearEnd());
    }

    private boolean beginIndicators(SourceLine row, boolean cellsReachDown) {
        term = TermIndicators.in(row, goals, vocabulary).orElse(null);
        if (term != null) {
            findings.add(Problem.TERM_INDICATORS, row.number(), "绩效指标", term.caption());
        }
        SourceLine year = term == null ? row : term.year(row);
        Optional<IndicatorHead> head = IndicatorHead.in(year, vocabulary);
        head.ifPresent(found -> {
            String ofGoal = NumberedGoal.read(found.side(), vocabulary).orElse(goal);
            indicators = new GridIndicators(found, cellsReachDown, vocabulary, amounts, findings)
                    .headedOn(row.number(), ofGoal);
        });
        return head.isPresent();
    }

    private void readBelow(SourceLine row, GridIndicators rows) {
        if (rows.totals() != null || isFooter(row, rows)) {
            readFields(row);
        } else if (!readNumberedGoal(row)) {
            rows.add(term == null ? row : term.year(row));
        }
    }

    /** 年度绩效目标1 with its text; the indicators below are its own. */
    private boolean readNumberedGoal(SourceLine row) {
        List<Integer> filled = row.filled();
        Optional<String> caption = filled.size() == 2 ? NumberedGoal.read(row.first(), vocabulary) : Optional.empty();
        caption.ifPresent(found -> {
            goal = found;
            inMatrix = false;
            String text = found + "：" + row.text(filled.getLast());
            fields.continueField(HeaderField.GOAL, "绩效目标", text, row.number());
            if (indicators != null) {
                indicators.enterGoal(found);
            }
        });
        return caption.isPresent();
    }

    /** A field below the indicators, such as 存在问题. */
    private boolean isFooter(SourceLine row, GridIndicators rows) {
        String first = row.first();
        if (row.filled().isEmpty() || !rows.isLeftOfContent(row.filled().getFirst())) {
            return false;
        }
        Optional<HeaderField> field = vocabulary
                .fields()
                .meaning(first)
                .or(() -> vocabulary.fields().opening(first).map(Captions.Opening::meaning));
        return field.filter(HeaderField.OTHER::equals).isPresent();
    }

    /** A line without cells inside a table is the rest of the cell before it. */
    private static List<SourceLine> rows(List<SourceLine> lines) {
        List<SourceLine> rows = new ArrayList<>();
        for (SourceLine line : lines) {
            if (line.isRow() || rows.isEmpty()) {
                rows.add(line);
            } else {
                rows.add(rows.removeLast().continuedBy(line.first()));
            }
        }
        return rows;
    }

    private @Nullable YearEnd yearEnd() {
        boolean selfEvaluation = matrix != null
                || fields.text(HeaderField.ACHIEVED) != null
                || indicators != null && indicators.isSelfEvaluation();
        Totals totals = indicators == null ? null : indicators.totals();
        return selfEvaluation
                ? new YearEnd(
                        matrix == null ? List.of() : matrix.rows(),
                        fields.text(HeaderField.ACHIEVED),
                        totals == null ? null : totals.points(),
                        totals == null ? null : totals.score())
                : null;
    }

    private void readHeader(SourceLine row) {
        Optional<FundsMatrix> headed = FundsMatrix.headedBy(row, vocabulary, amounts, findings);
        if (headed.isPresent()) {
            matrix = headed.get();
            inMatrix = true;
        } else if (!(inMatrix && readFunds(row)) && !startsGoals(row) && !(goals != null && goals.read(row, fields))) {
            readFields(row);
        }
    }

    private boolean readFunds(SourceLine row) {
        Optional<Integer> caption = row.filled().stream()
                .filter(position -> !isCaption(row.text(position), HeaderField.CAPTION))
                .findFirst();
        if (matrix == null || caption.isEmpty()) {
            return true;
        }
        inMatrix = matrix.takes(row, caption.get());
        if (inMatrix) {
            matrix.add(row, caption.get());
        }
        return inMatrix;
    }

    private boolean isCaption(String text, HeaderField field) {
        return vocabulary.fields().meaning(text).filter(field::equals).isPresent();
    }

    private boolean startsGoals(SourceLine row) {
        Optional<GoalBlock> started = GoalBlock.headedBy(row, vocabulary);
        started.ifPresent(block -> goals = block);
        return started.isPresent();
    }

    private void readFields(SourceLine row) {
        SourceLine pieces = HeaderPieces.of(row, vocabulary);
        List<Integer> filled = pieces.filled();
        for (int index = 0; index < filled.size(); index++) {
            readField(pieces, filled, index);
        }
    }

    private void readField(SourceLine row, List<Integer> filled, int index) {
        String text = row.text(filled.get(index));
        Optional<HeaderField> caption = vocabulary.fields().meaning(text);
        Optional<Captions.Opening<HeaderField>> opening = vocabulary.fields().opening(text);
        boolean words =
                caption.filter(field -> fields.awaitsWords(field, row.number())).isPresent()
                        && !isAmount(row, filled, index + 1);
        if (caption.isPresent() && !words) {
            fields.begin(caption.get(), text, row.number());
        } else if (!words && opening.isPresent() && !fields.awaitsProse()) {
            fields.begin(opening.get().meaning(), opening.get().caption(), row.number());
            fields.add(opening.get().rest(), "");
        } else if (fields.awaitsValueIn(row.number())) {
            fields.add(text, "");
        } else if (!Preamble.states(text)) {
            readUnknown(row, filled, index);
        }
    }

    private static boolean isAmount(SourceLine row, List<Integer> filled, int index) {
        return index < filled.size() && Amounts.isAmount(row.text(filled.get(index)));
    }

    /** Text where a caption is due: a caption we do not know, or the rest of the value above. */
    private void readUnknown(SourceLine row, List<Integer> filled, int index) {
        String text = row.text(filled.get(index));
        boolean hasValue = index + 1 < filled.size() && !vocabulary.fields().contains(row.text(filled.get(index + 1)));
        if (hasValue) {
            fields.begin(HeaderField.OTHER, text, row.number());
            findings.add(Problem.CAPTION_UNKNOWN, row.number(), text, text);
        } else if (fields.continuesOther(row.number()) || index == 0 && filled.getFirst() > 0 && fields.isOpen()) {
            fields.add(text, "\n");
        } else {
            findings.add(Problem.TEXT_NOT_UNDERSTOOD, row.number(), null, text);
        }
    }
}
