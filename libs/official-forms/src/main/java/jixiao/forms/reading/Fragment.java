package jixiao.forms.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * A word of a PDF's text: what stands between blanks on one line.
 *
 * @param beginsLine whether nothing stands before it on its line
 * @param afterGap whether it begins a line with a blank line above
 */
record Fragment(String text, int line, boolean beginsLine, boolean afterGap) {
    private static final String CLOSING_MARKS = "，。、；：！？）》”’」』】,.;:!?)%％";

    static List<Fragment> of(List<SourceLine> lines) {
        List<Fragment> fragments = new ArrayList<>();
        for (SourceLine line : lines) {
            boolean begins = true;
            for (String word : line.joined().split("[\\s\\u3000]+")) {
                fragments.add(new Fragment(word, line.number(), begins, begins && line.afterGap()));
                begins = false;
            }
        }
        return fragments;
    }

    boolean sharesLineWith(Fragment other) {
        return line == other.line;
    }

    /** The width on paper: a Chinese character counts two, a Latin letter or digit one. */
    int width() {
        return text.codePoints().map(Fragment::width).sum();
    }

    /** The least of it that fits on a line: no line begins with a closing mark, so that stays with its character. */
    int firstWidth() {
        int width = 0;
        boolean begun = false;
        for (int codePoint : text.codePoints().toArray()) {
            if (begun && CLOSING_MARKS.indexOf(codePoint) < 0) {
                break;
            }
            width += width(codePoint);
            begun = true;
        }
        return width;
    }

    private static int width(int codePoint) {
        return codePoint < 0x2000 ? 1 : 2;
    }

    /** The words as they are printed: broken lines are closed up, blanks inside a line are kept. */
    static String join(List<Fragment> fragments) {
        StringBuilder text = new StringBuilder();
        Fragment before = null;
        for (Fragment fragment : fragments) {
            text.append(before == null ? "" : fragment.jointAfter(before)).append(fragment.text());
            before = fragment;
        }
        return text.toString();
    }

    /** What stands between the word before and this one when both belong to one text. */
    String jointAfter(Fragment before) {
        return sharesLineWith(before) || splitsLatinWords(before, this) ? " " : "";
    }

    private static boolean splitsLatinWords(Fragment before, Fragment after) {
        return Character.isAlphabetic(
                        before.text().codePointBefore(before.text().length()))
                && width(before.text().codePointBefore(before.text().length())) == 1
                && width(after.text().codePointAt(0)) == 1
                && Character.isAlphabetic(after.text().codePointAt(0));
    }
}
