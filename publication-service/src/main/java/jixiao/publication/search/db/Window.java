package jixiao.publication.search.db;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A run of shelves of the catalogue that is searched at once; the greater number is the newer.
 *
 * @param level how many shelves stand under one number: 1, 16 or 256
 */
record Window(Level level, int newest, int oldest) {
    private static final int FAN = 16;

    enum Level {
        A,
        B,
        C;

        private Level below() {
            return values()[ordinal() - 1];
        }
    }

    /**
     * All shelves from the given one back to the first, cut so that a frequent word is met in the first and smallest window
     * and a rare one needs no more than four.
     */
    static List<Window> lookingBack(int shelf) {
        int afterFirst = Math.max(shelf - 1, 0);
        Window first = new Window(Level.A, shelf, afterFirst);
        int groups = alignedBelow(afterFirst);
        Window second = new Window(Level.A, afterFirst - 1, groups * FAN);
        int greatGroups = alignedBelow(groups);
        Window third = new Window(Level.B, groups - 1, greatGroups * FAN);
        Window last = new Window(Level.C, greatGroups - 1, 0);
        return List.of(first, second, third, last).stream()
                .filter(window -> window.newest >= window.oldest)
                .toList();
    }

    /** How many whole groups stand before this number. */
    private static int alignedBelow(int number) {
        return number / FAN;
    }

    boolean isOneShelf() {
        return level == Level.A && newest == oldest;
    }

    /** The same shelves in two or more windows, the newest first. */
    List<Window> parts() {
        if (newest > oldest) {
            int middle = (newest + oldest) / 2;
            return List.of(new Window(level, newest, middle + 1), new Window(level, middle, oldest));
        }
        int start = newest * FAN;
        return List.of(new Window(level.below(), start + FAN - 1, start));
    }

    /** What an entry on any of these shelves bears among its words, as a {@code tsquery}. */
    String words() {
        return IntStream.rangeClosed(oldest, newest)
                .mapToObj(number -> "'#" + Character.toLowerCase(level.name().charAt(0)) + number + "'")
                .collect(Collectors.joining(" | ", "(", ")"));
    }
}
