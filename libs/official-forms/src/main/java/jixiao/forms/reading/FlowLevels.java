package jixiao.forms.reading;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import jixiao.forms.layout.Levels;

/** Finds the level captions among the words of a PDF's indicator table, where they float and break inside words. */
final class FlowLevels {
    private static final int LONGEST_CAPTION = 4;
    private static final int SHORTEST_PIECE = 3;
    private static final int FARTHEST_PIECE = 8;

    /** A caption and the word after it. */
    record Caption(String text, int end) {}

    private final Levels levels;
    private final List<Fragment> fragments;
    private final BitSet taken = new BitSet();

    FlowLevels(Levels levels, List<Fragment> fragments) {
        this.levels = levels;
        this.fragments = fragments;
    }

    /** Whether the word is the rest of a caption found before. */
    boolean isTaken(int index) {
        return taken.get(index);
    }

    /** The level caption that begins with the word at {@code start}, put together from its pieces. */
    Optional<Caption> at(int start) {
        int longest = 1;
        while (longest < LONGEST_CAPTION
                && start + longest < fragments.size()
                && fragments.get(start + longest).beginsLine()) {
            longest++;
        }
        for (int length = longest; length > 1; length--) {
            String text = Fragment.join(fragments.subList(start, start + length));
            if (levels.isLevel(text)) {
                return Optional.of(new Caption(text, start + length));
            }
        }
        return floating(start)
                .or(() -> levels.isLevel(fragments.get(start).text())
                        ? Optional.of(new Caption(fragments.get(start).text(), start + 1))
                        : Optional.empty());
    }

    /** The rest of a broken caption may stand alone some lines below, with words of other cells between. */
    private Optional<Caption> floating(int start) {
        String piece = fragments.get(start).text();
        if (piece.length() < SHORTEST_PIECE || !standsAlone(start)) {
            return Optional.empty();
        }
        for (int index = start + 1; index < Math.min(fragments.size(), start + FARTHEST_PIECE); index++) {
            String rest = fragments.get(index).text();
            if (levels.isLevel(rest) && fragments.get(index).beginsLine() && !levels.isLevel(piece + rest)) {
                return Optional.empty();
            }
            if (standsAlone(index) && levels.isLevel(piece + rest)) {
                taken.set(index);
                return Optional.of(new Caption(piece + rest, start + 1));
            }
        }
        return Optional.empty();
    }

    private boolean standsAlone(int index) {
        Fragment word = fragments.get(index);
        return word.beginsLine()
                && (index + 1 == fragments.size() || fragments.get(index + 1).beginsLine());
    }
}
