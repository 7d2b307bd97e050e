package jixiao.values.reading;

/**
 * Drops the brackets that forms leave round a sign, a unit or a number that are one value: (≥)95%, 95(%), 500(人), ≥(95%).
 * A counter behind another one keeps its bracket: 3台(套).
 */
final class LooseBrackets {
    private static final String SIGNS = "≥≤<>=";
    private static final int LONGEST = 8;

    private LooseBrackets() {}

    static String droppedFrom(String text) {
        return withoutBrackets(withoutQuotes(text));
    }

    /** The quotes round a number that its unit follows: “0-6”岁. Those of “12345”热线 name. */
    private static String withoutQuotes(String text) {
        int open = text.indexOf('“');
        int close = open < 0 ? -1 : text.indexOf('”', open);
        boolean number = close > open + 1
                && text.substring(open + 1, close).chars().allMatch(sign -> "0123456789.-~".indexOf(sign) >= 0)
                && (text.startsWith("岁", close + 1) || text.startsWith("%", close + 1));
        return number ? text.substring(0, open) + text.substring(open + 1, close) + text.substring(close + 1) : text;
    }

    private static String withoutBrackets(String text) {
        int open = text.indexOf('(');
        if (open < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        int done = 0;
        while (open >= 0) {
            int close = text.indexOf(')', open);
            if (close > open + 1 && close - open <= LONGEST && isLoose(text, open, close)) {
                plain.append(text, done, open).append(text, open + 1, close);
                done = close + 1;
            }
            open = close < 0 ? -1 : text.indexOf('(', open + 1);
        }
        return plain.append(text, done, text.length()).toString();
    }

    private static boolean isLoose(String text, int open, int close) {
        String inside = text.substring(open + 1, close);
        char before = open == 0 ? '\0' : text.charAt(open - 1);
        boolean sign = inside.length() == 1 && SIGNS.contains(inside);
        boolean unit = FoldedText.isDigit(before) && UnitTable.isWord(inside);
        boolean number = before != '\0'
                && SIGNS.indexOf(before) >= 0
                && FoldedText.isDigit(inside.charAt(0))
                && inside.indexOf('(') < 0;
        return sign || unit || number;
    }
}
