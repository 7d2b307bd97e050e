package jixiao.forms.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a file. Lines are counted through the whole file; where it has several sheets or pages, a place says
 * which of them a line stands on.
 */
record SourceFileText(List<SourceLine> lines, List<Place> places) {
    SourceFileText {
        lines = List.copyOf(lines);
        places = List.copyOf(places);
    }

    /**
     * A sheet or page.
     *
     * @param firstLine the line of the file it begins with, from 1
     * @param name such as 工作表“绩效目标表” or 第 2 页
     */
    record Place(int firstLine, String name) {
        String of(int line) {
            return name + "第 " + (line - firstLine + 1) + " 行";
        }
    }

    /** Where a line stands, such as 工作表“绩效目标表”第 5 行; empty in a file of one piece. */
    String place(int line) {
        if (places.size() < 2) {
            return "";
        }
        return places.reversed().stream()
                .filter(place -> place.firstLine() <= line)
                .findFirst()
                .map(place -> place.of(line))
                .orElse("");
    }

    /** Collects the lines of one sheet or page after another. */
    static final class Builder {
        private final List<SourceLine> lines = new ArrayList<>();
        private final List<Place> places = new ArrayList<>();
        private int before;
        private int last;

        void begin(String place) {
            before = last;
            places.add(new Place(before + 1, place));
        }

        /** @param number the line of the sheet or page, from 1 */
        void add(int number, List<Cell> cells, int blankAbove) {
            int gap = number == 1 && before > 0 ? Math.max(1, blankAbove) : blankAbove;
            lines.add(new SourceLine(line(number), List.copyOf(cells), gap));
            last = Math.max(last, line(number));
        }

        /** The line of the file for a line of the sheet or page begun last. */
        int line(int number) {
            return before + number;
        }

        SourceFileText build() {
            return new SourceFileText(lines, places);
        }
    }
}
