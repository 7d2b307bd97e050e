package jixiao.evaluation.scoring;

/** Whether two cells say the same: blanks and punctuation do not count, and 年度 is 年. */
final class SameWords {
    private SameWords() {}

    static boolean are(String one, String other) {
        int i = next(one, 0);
        int j = next(other, 0);
        while (i < one.length() && j < other.length()) {
            if (one.charAt(i) != other.charAt(j)) {
                return false;
            }
            i = next(one, i + 1);
            j = next(other, j + 1);
        }
        return i >= one.length() && j >= other.length();
    }

    /** The next place from here on that counts. */
    private static int next(String text, int from) {
        int place = from;
        while (place < text.length() && !counts(text, place)) {
            place++;
        }
        return place;
    }

    private static boolean counts(String text, int place) {
        char sign = text.charAt(place);
        boolean ofYear = sign == '度' && place > 0 && text.charAt(place - 1) == '年';
        return !ofYear && !Character.isWhitespace(sign) && !isPunctuation(sign);
    }

    private static boolean isPunctuation(char sign) {
        return switch (Character.getType(sign)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> sign != '%' && sign != '％' && sign != '‰';
            default -> false;
        };
    }
}
