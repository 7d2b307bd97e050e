package jixiao.forms.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private @Nullable GoalPair goals;
    private @Nullable GridIndicators indicators;

    /** 预期目标 and 实际完成情况 side by side, their texts in the rows below. */
    private record GoalPair(int expected, int achieved) {}

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
            if (indicators != null && (indicators.totals() != null || isFooter(row))) {
                readFields(row);
            } else if (indicators != null) {
                indicators.add(row);
            } else {
                indicators = IndicatorHead.in(row, vocabulary)
                        .map(head -> new GridIndicators(head, cellsReachDown, vocabulary, amounts, findings))
                        .orElse(null);
                if (indicators == null) {
                    readHeader(row);
                }
            }
        }
        return new FormDraft(line, fields, indicators == null ? List.of() : indicators.end(), yearEnd());
    }

    /** A field below the indicators, such as 存在问题. */
    private boolean isFooter(SourceLine row) {
        String first = row.first();
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
        } else if (!(inMatrix && readFunds(row)) && !startsGoalPair(row) && !(goals != null && readGoals(row, goals))) {
            readFields(row);
        }
    }

    private boolean readFunds(SourceLine row) {
        for (int position : row.filled()) {
            HeaderField field = vocabulary.fields().meaning(row.text(position)).orElse(null);
            if (field == HeaderField.GOAL || field == HeaderField.EXPECTED) {
                inMatrix = false;
                return false;
            }
            if (field != HeaderField.CAPTION && matrix != null) {
                matrix.add(row, position);
                return true;
            }
        }
        return true;
    }

    private boolean startsGoalPair(SourceLine row) {
        Map<HeaderField, Integer> captions = vocabulary.fields().positions(row.texts(), HeaderField.class);
        Integer expected = captions.getOrDefault(HeaderField.EXPECTED, captions.get(HeaderField.GOAL));
        Integer achieved = captions.get(HeaderField.ACHIEVED);
        boolean pair = expected != null
                && achieved != null
                && row.filled().stream()
                        .allMatch(position -> vocabulary.fields().contains(row.text(position)));
        if (pair) {
            goals = new GoalPair(expected, achieved);
        }
        return pair;
    }

    private boolean readGoals(SourceLine row, GoalPair pair) {
        List<Integer> filled = row.filled();
        if (filled.stream().anyMatch(position -> vocabulary.fields().contains(row.text(position)))) {
            return false;
        }
        for (int index = 0; index < filled.size(); index++) {
            int position = filled.get(index);
            boolean right = position >= pair.achieved() || filled.size() == 2 && index == 1;
            HeaderField field = right ? HeaderField.ACHIEVED : HeaderField.EXPECTED;
            fields.continueField(field, right ? "实际完成情况" : "预期目标", row.text(position), row.number());
        }
        return true;
    }

    private void readFields(SourceLine row) {
        List<Integer> filled = row.filled();
        for (int index = 0; index < filled.size(); index++) {
            String text = row.text(filled.get(index));
            Optional<HeaderField> caption = vocabulary.fields().meaning(text);
            Optional<Captions.Opening<HeaderField>> opening =
                    vocabulary.fields().opening(text);
            if (caption.isPresent()) {
                fields.begin(caption.get(), text, row.number());
            } else if (opening.isPresent() && !fields.awaitsProse()) {
                fields.begin(opening.get().meaning(), opening.get().caption(), row.number());
                fields.add(opening.get().rest(), "");
            } else if (fields.awaitsValueIn(row.number())) {
                fields.add(text, "");
            } else {
                readUnknown(row, filled, index);
            }
        }
    }

    /** Text where a caption is due: a caption we do not know, or the rest of the value above. */
    private void readUnknown(SourceLine row, List<Integer> filled, int index) {
        String text = row.text(filled.get(index));
        boolean hasValue = index + 1 < filled.size() && !vocabulary.fields().contains(row.text(filled.get(index + 1)));
        if (hasValue) {
            fields.begin(HeaderField.OTHER, text, row.number());
            findings.add(Problem.CAPTION_UNKNOWN, row.number(), text, text);
        } else if (index == 0 && filled.getFirst() > 0 && fields.isOpen()) {
            fields.add(text, "\n");
        } else {
            findings.add(Problem.TEXT_NOT_UNDERSTOOD, row.number(), null, text);
        }
    }
}
