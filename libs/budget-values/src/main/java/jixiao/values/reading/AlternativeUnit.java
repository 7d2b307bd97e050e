package jixiao.values.reading;

/** Two counters of which either may be meant: 3台（套）, 1万册（件）; 场（次） is 场次. */
final class AlternativeUnit {
    /** The bracket of the symbol, as people write it; folded text has the narrow one. */
    static final char OPEN = '（';

    private static final char CLOSE = '）';

    private AlternativeUnit() {}

    /** The first counter with the one in brackets behind it; the first alone where none follows. */
    static Lexicon.Word<UnitOfMeasure> from(String text, int place, Lexicon.Word<UnitOfMeasure> first) {
        int open = place + first.length();
        Lexicon.Word<UnitOfMeasure> second =
                text.startsWith("(", open) ? UnitTable.lexicon().at(text, open + 1) : null;
        boolean pair = second != null
                && text.startsWith(")", open + 1 + second.length())
                && isCounter(first)
                && isCounter(second);
        if (!pair) {
            return first;
        }
        String symbol = first.meaning().symbol();
        String both = second.text().equals("次")
                ? symbol + "次"
                : symbol + OPEN + second.meaning().symbol() + CLOSE;
        return new Lexicon.Word<>(text.substring(place, open + second.length() + 2), new UnitOfMeasure(both));
    }

    private static boolean isCounter(Lexicon.Word<UnitOfMeasure> unit) {
        return unit.meaning().isCounter() && UnitPhrase.isHan(unit.text().charAt(0));
    }
}
