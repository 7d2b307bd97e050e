package jixiao.forms.reading;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jixiao.forms.layout.HeaderField;
import jixiao.forms.layout.Vocabulary;

/** Tells the rows a form begins with: the one of its name, and those that may stand above it. */
final class HeaderRows {
    private static final Set<HeaderField> ABOVE_NAME = EnumSet.of(
            HeaderField.DEPARTMENT,
            HeaderField.UNIT,
            HeaderField.OTHER,
            HeaderField.FUND_OFFICE,
            HeaderField.YEAR,
            HeaderField.MONEY_UNIT);

    private final Vocabulary vocabulary;

    HeaderRows(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The name stands first, or right of a caption for the whole block, or right of other fields of its row. */
    boolean announcesName(SourceLine line) {
        List<Integer> fields = besidesCaptions(line);
        if (fields.isEmpty()) {
            return false;
        }
        if (opensName(line.text(fields.getFirst()))) {
            return true;
        }
        Optional<HeaderField> first = vocabulary.fields().meaning(line.text(fields.getFirst()));
        boolean header = line.isRow() && first.filter(ABOVE_NAME::contains).isPresent();
        for (int index = 1; header && index + 1 < fields.size(); index++) {
            String value = line.text(fields.get(index + 1));
            if (meansName(line.text(fields.get(index))) && !isCaption(value)) {
                return true;
            }
        }
        return false;
    }

    private boolean opensName(String text) {
        return meansName(text)
                || vocabulary
                        .fields()
                        .opening(text)
                        .map(opening -> opening.meaning() == HeaderField.NAME)
                        .orElse(false);
    }

    private boolean isCaption(String text) {
        return vocabulary.fields().contains(text)
                || vocabulary.listColumns().contains(text)
                || vocabulary.statisticsColumns().contains(text)
                || vocabulary.indicatorColumns().contains(text);
    }

    /** The filled cells of a row without the captions that announce no field, such as 项目基本信息. */
    private List<Integer> besidesCaptions(SourceLine line) {
        return line.filled().stream()
                .filter(position -> vocabulary
                        .fields()
                        .meaning(line.text(position))
                        .filter(HeaderField.CAPTION::equals)
                        .isEmpty())
                .toList();
    }

    /** Whether the row is of a form whose name stands in a row below. */
    boolean mayStandAboveName(SourceLine line) {
        List<Integer> fields = besidesCaptions(line);
        String text = fields.isEmpty() ? "" : line.text(fields.getFirst());
        return vocabulary.fields().meaning(text).filter(ABOVE_NAME::contains).isPresent() && line.isRow()
                || vocabulary
                        .fields()
                        .opening(text)
                        .map(opening -> ABOVE_NAME.contains(opening.meaning()))
                        .orElse(false);
    }

    boolean meansName(String text) {
        return vocabulary
                .fields()
                .meaning(text)
                .filter(HeaderField.NAME::equals)
                .isPresent();
    }
}
