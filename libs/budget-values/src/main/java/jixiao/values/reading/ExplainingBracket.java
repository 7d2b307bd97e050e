package jixiao.values.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The bracket at the end of a value that explains it and is no value of its own: 120人(其中教师20人), 98%(目标95%),
 * 100%(45/45).
 */
final class ExplainingBracket {
    private static final Lexicon<Boolean> LEADS = Lexicon.of("其中 目标 年度目标 年度指标 指标值 年初 计划 原计划");
    private static final int LONGEST = 40;

    private ExplainingBracket() {}

    /** The text without such a bracket; the text itself when there is none. */
    static String cutFrom(String text) {
        int end = text.length();
        while (end > 0 && ";。,".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        int open = end > 0 && text.charAt(end - 1) == ')' ? text.lastIndexOf('(', end - 1) : -1;
        if (open <= 0 || end - open > LONGEST) {
            return text;
        }
        String inside = text.substring(open + 1, end - 1);
        boolean explains = LEADS.at(text, open + 1) != null || isEarlierValue(inside) || isQuotient(inside, text, open);
        return explains ? text.substring(0, open) : text;
    }

    /** 2022年:73% and 上年61%: what it was before. */
    private static boolean isEarlierValue(String inside) {
        int year = FoldedText.isDigit(inside.isEmpty() ? '\0' : inside.charAt(0)) ? 4 : -1;
        int end = year > 0 && inside.startsWith("年", year) ? year + 1 : -1;
        for (String word : List.of("上年", "去年", "基期", "上年度")) {
            end = inside.startsWith(word) ? word.length() : end;
        }
        while (end > 0 && end < inside.length() && "度:为".indexOf(inside.charAt(end)) >= 0) {
            end++;
        }
        boolean number = end > 0 && end < inside.length() && FoldedText.isDigit(inside.charAt(end));
        return number && inside.indexOf('月') < 0;
    }

    /** Whether 197/200 gives the percentage before the bracket, to the places it is written with. */
    private static boolean isQuotient(String inside, String text, int open) {
        int slash = inside.indexOf('/');
        BigDecimal part = slash < 0 ? null : number(inside.substring(0, slash));
        BigDecimal all = slash < 0 ? null : number(inside.substring(slash + 1));
        if (part == null || all == null || all.signum() == 0 || text.charAt(open - 1) != '%') {
            return false;
        }
        int start = open - 1;
        while (start > 0 && (FoldedText.isDigit(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
            start--;
        }
        BigDecimal printed = number(text.substring(start, open - 1));
        return printed != null
                && part.movePointRight(2)
                                .divide(all, printed.scale(), RoundingMode.HALF_UP)
                                .compareTo(printed)
                        == 0;
    }

    /** The number in digits that makes up the whole text, or null. */
    private static @Nullable BigDecimal number(String text) {
        boolean digits = !text.isEmpty() && FoldedText.isDigit(text.charAt(0));
        Numeral number = digits ? Numeral.digits(text, 0) : null;
        return number == null || number.end() != text.length() ? null : number.value();
    }
}
