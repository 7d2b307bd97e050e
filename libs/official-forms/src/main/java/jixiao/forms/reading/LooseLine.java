package jixiao.forms.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** A line of a table that came without cells: the words on it, each of which may be a cell. */
record LooseLine(int number, List<String> words, int blankAbove) {
    private static final Pattern NOWHERE = Pattern.compile("(?!)");
    private static final Pattern WIDE = Pattern.compile("(?<=\\S)[\\s\\u3000]{2,}(?=\\S)");
    private static final Pattern BLANK = Pattern.compile("[\\s\\u3000]+");
    private static final Pattern REST_OF_CAPTION =
            Pattern.compile("[（(]\\s*(?:单位[:：])?\\s*(?:亿元|万元|千元|元|\\d{1,3}分)\\s*[)）]");
    private static final int SET_APART = 3;

    /** Every line is one cell. */
    static List<LooseLine> cells(List<SourceLine> lines) {
        return of(lines, NOWHERE);
    }

    /** Cells are set apart by two blanks or more where the text does so at all, else by one. */
    static List<LooseLine> words(List<SourceLine> lines) {
        long apart = lines.stream()
                .filter(line -> WIDE.matcher(line.joined()).find())
                .count();
        return of(lines, apart >= SET_APART ? WIDE : BLANK);
    }

    private static List<LooseLine> of(List<SourceLine> lines, Pattern gap) {
        List<LooseLine> loose = new ArrayList<>();
        for (SourceLine line : lines) {
            List<String> words = Arrays.stream(gap.split(line.joined().strip()))
                    .map(String::strip)
                    .toList();
            boolean rest = words.size() == 1
                    && REST_OF_CAPTION.matcher(words.getFirst()).matches();
            if (rest && !loose.isEmpty()) {
                loose.add(loose.removeLast().continuedBy(words.getFirst()));
            } else {
                loose.add(new LooseLine(line.number(), words, line.blankAbove()));
            }
        }
        return loose;
    }

    private LooseLine continuedBy(String more) {
        List<String> continued = new ArrayList<>(words);
        continued.add(continued.removeLast() + more);
        return new LooseLine(number, continued, blankAbove);
    }

    /** A row of two cells at least, so that it is no running text. */
    SourceLine row(List<String> texts) {
        List<Cell> cells = new ArrayList<>(texts.stream().map(Cell::of).toList());
        if (cells.size() == 1) {
            cells.add(Cell.BLANK);
        }
        return new SourceLine(number, cells, blankAbove);
    }
}
