package jixiao.forms.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jixiao.forms.layout.FundsColumn;
import jixiao.forms.layout.HeaderField;
import jixiao.forms.layout.Vocabulary;

/**
 * Where every cell of a head stands on a line of its own: gathers a caption with the texts that follow it, captions that
 * stand side by side, and the texts below those.
 */
final class LooseCells {
    private enum Kind {
        FUNDS_COLUMN,
        GOAL,
        FIELD,
        TEXT
    }

    private final Vocabulary vocabulary;
    private final List<LooseLine> gathered = new ArrayList<>();
    private boolean sideBySide;

    private LooseCells(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    static List<LooseLine> gathered(List<LooseLine> lines, Vocabulary vocabulary) {
        LooseCells cells = new LooseCells(vocabulary);
        Kind before = null;
        for (LooseLine line : lines) {
            String word = String.join(" ", line.words());
            Kind kind = cells.kind(word);
            cells.add(new LooseLine(line.number(), List.of(word), line.blankAbove()), kind, before);
            before = kind;
        }
        return cells.gathered;
    }

    /** The meanings of the words that are columns of the funds matrix. */
    static List<FundsColumn> fundsColumns(List<String> words, Vocabulary vocabulary) {
        return words.stream()
                .map(word -> vocabulary.fundsColumns().meaning(word))
                .flatMap(Optional::stream)
                .toList();
    }

    private Kind kind(String word) {
        Optional<HeaderField> field = vocabulary.fields().meaning(word);
        if (field.isEmpty() && vocabulary.fundsColumns().contains(word)) {
            return Kind.FUNDS_COLUMN;
        }
        if (field.isPresent() || vocabulary.fundsSources().contains(word)) {
            return field.map(LooseCells::isGoal).orElse(false) ? Kind.GOAL : Kind.FIELD;
        }
        return Kind.TEXT;
    }

    private static boolean isGoal(HeaderField field) {
        return field == HeaderField.GOAL || field == HeaderField.EXPECTED || field == HeaderField.ACHIEVED;
    }

    private void add(LooseLine line, Kind kind, Kind before) {
        boolean joins = switch (kind) {
            case FUNDS_COLUMN -> before == Kind.FUNDS_COLUMN || before == Kind.FIELD;
            case GOAL -> before == Kind.GOAL;
            case FIELD -> false;
            case TEXT -> before == Kind.TEXT || before != null && !sideBySide;
        };
        if (joins) {
            List<String> words = new ArrayList<>(gathered.getLast().words());
            words.addAll(line.words());
            LooseLine last = gathered.removeLast();
            gathered.add(new LooseLine(last.number(), words, last.blankAbove()));
        } else {
            gathered.add(line);
        }
        sideBySide = kind == Kind.FUNDS_COLUMN || kind == Kind.GOAL && joins;
    }
}
