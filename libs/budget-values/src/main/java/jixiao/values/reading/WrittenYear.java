package jixiao.values.reading;

import org.jspecify.annotations.Nullable;

/**
 * A year at one place of a folded text: 2025年, 二〇二五年度, the form's own (全年, 当年) or its end (年底).
 *
 * @param year the year in digits, null for the form's own
 * @param isEnd whether only its end is named: 年底
 */
record WrittenYear(@Nullable Integer year, boolean isEnd, int end) {
    private static final String[] OWN_YEAR = {
        "本年度内", "本年度", "当年度", "全年度", "当年内", "本年内", "年度内", "全年", "当年", "本年", "今年", "年内"
    };
    private static final String[] YEAR_WORDS = {"年全年度", "年全年", "学年度", "学年", "年度", "年"};

    /** The year that begins at the place, or null. */
    static @Nullable WrittenYear at(String text, int place) {
        WrittenYear year = NumericDate.digits(text, place, 5) == 4 ? inDigits(text, place) : inWords(text, place);
        return year == null ? own(text, place) : year;
    }

    private static @Nullable WrittenYear inDigits(String text, int place) {
        int written = Integer.parseInt(text, place, place + 4, 10);
        int end = afterYear(text, place + 4);
        boolean named = end > place + 4 && !text.startsWith("级", place + 5);
        return NumericDate.isYear(written) && named ? new WrittenYear(written, false, end) : null;
    }

    private static @Nullable WrittenYear inWords(String text, int place) {
        int digits = 0;
        for (int i = 0; i < 4 && place + i < text.length(); i++) {
            char sign = text.charAt(place + i);
            int digit = i > 0 && FoldedText.isDigit(sign) ? sign - '0' : ChineseNumeral.digit(sign);
            digits = digit < 0 || digits < 0 ? -1 : digits * 10 + digit;
        }
        boolean dated = NumericDate.isYear(digits) && text.startsWith("年", place + 4);
        return dated ? new WrittenYear(digits, false, afterYear(text, place + 4)) : null;
    }

    private static @Nullable WrittenYear own(String text, int place) {
        if (place >= text.length() || "本当全年今".indexOf(text.charAt(place)) < 0) {
            return null;
        }
        for (String word : OWN_YEAR) {
            if (text.startsWith(word, place)) {
                return new WrittenYear(null, false, place + word.length());
            }
        }
        boolean end = text.startsWith("年底", place) || text.startsWith("年末", place);
        char before = place == 0 ? '\0' : text.charAt(place - 1);
        boolean counted = "一二三四五六七八九十半度".indexOf(before) >= 0 || FoldedText.isDigit(before);
        return end && !counted ? new WrittenYear(null, true, place + 2) : null;
    }

    /** Where the year's own words end: 年, 年度, 年全年, 学年; the place itself where none stands. */
    static int afterYear(String text, int place) {
        for (String word : YEAR_WORDS) {
            if (text.startsWith(word, place)) {
                return place + word.length();
            }
        }
        return place;
    }
}
