package jixiao.values.reading;

/** The unit a label ends with, in brackets, or is: 培训人数（人）≥500, 面积(万亩):3.5, 人次≥500. */
final class UnitInLabel {
    private static final int LONGEST = 8;

    private UnitInLabel() {}

    /** The symbol of the unit said directly before the place, empty when none is. */
    static String before(String text, int place) {
        int end = place;
        while (end > 0 && text.charAt(end - 1) == ':') {
            end--;
        }
        boolean bracket = end > 0 && text.charAt(end - 1) == ')';
        int open = bracket ? text.lastIndexOf('(', end - 1) : -1;
        String unit = bracket ? text.substring(open + 1, end - 1) : text.substring(0, end);
        String symbol = unit.isEmpty() || unit.length() > LONGEST || bracket && open < 0 ? "" : symbol(unit);
        return !bracket && new UnitOfMeasure(symbol).isTime() ? "" : symbol;
    }

    private static String symbol(String unit) {
        if (!UnitTable.isWord(unit)) {
            return "";
        }
        UnitPhrase phrase = UnitPhrase.at(unit, 0);
        return phrase == null ? "" : phrase.unit().symbol();
    }
}
