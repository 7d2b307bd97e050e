package jixiao.forms.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jixiao.forms.layout.HeaderField;
import jixiao.forms.layout.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Goals side by side, their texts in the rows below: 预期目标 and 实际完成情况, or 中期目标 and 年度目标. */
final class GoalBlock {
    private static final Set<HeaderField> GOALS =
            EnumSet.of(HeaderField.GOAL, HeaderField.EXPECTED, HeaderField.ACHIEVED);

    private record Column(HeaderField field, String caption, int position) {}

    private final List<Column> columns;
    private final Vocabulary vocabulary;

    private GoalBlock(List<Column> columns, Vocabulary vocabulary) {
        this.columns = columns;
        this.vocabulary = vocabulary;
    }

    /** Present when the row holds nothing but the captions of two goals, right of those of the block. */
    static Optional<GoalBlock> headedBy(SourceLine row, Vocabulary vocabulary) {
        List<Column> columns = new ArrayList<>();
        for (int position : row.filled()) {
            String caption = row.text(position);
            Optional<HeaderField> field = vocabulary.fields().meaning(caption);
            if (field.isEmpty()) {
                return Optional.empty();
            }
            columns.add(new Column(field.get(), caption, position));
        }
        while (columns.size() > 2) {
            columns.removeFirst();
        }
        boolean pair = columns.size() == 2
                && columns.stream().allMatch(column -> isGoal(column))
                && columns.stream().anyMatch(column -> GOALS.contains(column.field()))
                && columns.getFirst().field() != columns.getLast().field();
        return pair ? Optional.of(new GoalBlock(columns, vocabulary)) : Optional.empty();
    }

    private static boolean isGoal(Column column) {
        return GOALS.contains(column.field())
                || column.field() == HeaderField.OTHER && column.caption().contains("目标");
    }

    /** Takes a row of texts; answers whether it was one. */
    boolean read(SourceLine row, HeaderFields fields) {
        List<Integer> filled = row.filled();
        if (filled.stream().anyMatch(position -> vocabulary.fields().contains(row.text(position)))) {
            return false;
        }
        for (int index = 0; index < filled.size(); index++) {
            int position = filled.get(index);
            boolean right = position >= columns.getLast().position() || filled.size() == 2 && index == 1;
            Column column = right ? columns.getLast() : columns.getFirst();
            if (column.field() == HeaderField.OTHER) {
                fields.continueOther(column.caption(), row.text(position), row.number());
            } else {
                fields.continueField(column.field(), column.caption(), row.text(position), row.number());
            }
        }
        return true;
    }

    /** The caption of the goal that is not the year's, or null. */
    @Nullable
    String term() {
        return columns.stream()
                .filter(column -> column.field() == HeaderField.OTHER)
                .map(Column::caption)
                .findFirst()
                .orElse(null);
    }

    /** Whether the year's goal stands left of that of the term. */
    boolean beginsWithYear() {
        return columns.getLast().field() == HeaderField.OTHER;
    }
}
