package jixiao.indicator.library;

/**
 * A place in a list of the library.
 *
 * @param tier 0 the very name or code, 1 begins so, 2 contains it, 3 shares words; 0 where no words are asked for
 * @param missing how many words of the query the name lacks
 */
public record LibraryCursor(int tier, int missing, String code) {
    /** @throws IllegalArgumentException when the text is no cursor */
    public static LibraryCursor parse(String text) {
        String[] parts = text.split("/", 3);
        if (parts.length < 3) {
            throw new IllegalArgumentException("not a cursor: " + text);
        }
        return new LibraryCursor(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), parts[2]);
    }

    @Override
    public String toString() {
        return tier + "/" + missing + "/" + code;
    }
}
