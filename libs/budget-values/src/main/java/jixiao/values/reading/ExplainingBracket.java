package jixiao.values.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The bracket at the end of a value that explains it and is no value of its own: 120人(其中教师20人), 98%(目标95%),
 * 100%(45/45), 30人(教师20人,学生10人), 2次(3月、9月).
 */
final class ExplainingBracket {
    private static final Lexicon<Boolean> LEADS =
            Lexicon.of("其中 含 目标 年度目标 年度指标 指标值 年初 计划 原计划 国家 国标 省定 行业标准 标准 基准 满分 总分 全国 全省 全市 全县");
    private static final int LONGEST = 60;
    private static final String OF_DATES = "0123456789年月日号季度上下半旬初中底末前后、,和及-~至到第一二三四";
    private static final String DATED = "年月日季旬";

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
        boolean explains = LEADS.at(text, open + 1) != null
                || isEarlierValue(inside)
                || isQuotient(inside, text, open)
                || isWhen(inside, text.substring(0, open))
                || isCountOfShare(inside, text.charAt(open - 1))
                || addsUp(inside, text.substring(0, open));
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

    /** The 3月、9月 of 2次(3月、9月): when it happens. */
    private static boolean isWhen(String inside, String outside) {
        return outside.chars().anyMatch(sign -> FoldedText.isDigit((char) sign))
                && (DATED + "前底末初").indexOf(outside.charAt(outside.length() - 1)) < 0
                && inside.chars().allMatch(sign -> OF_DATES.indexOf(sign) >= 0)
                && inside.chars().anyMatch(sign -> DATED.indexOf(sign) >= 0);
    }

    /** The 120人 of 100%(120人): how many the percentage is of. */
    private static boolean isCountOfShare(String inside, char before) {
        Numeral number = before == '%' && !inside.isEmpty() && FoldedText.isDigit(inside.charAt(0))
                ? Numeral.digits(inside, 0)
                : null;
        return number != null && UnitTable.isWord(inside.substring(number.end())) && !inside.endsWith("%");
    }

    /** Whether the numbers inside are parts of the one number outside: 30人(教师20人,学生10人). */
    private static boolean addsUp(String inside, String outside) {
        List<BigDecimal> whole = numbers(outside);
        List<BigDecimal> parts = numbers(inside);
        return whole.size() == 1
                && parts.size() > 1
                && parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(whole.getFirst()) == 0;
    }

    private static List<BigDecimal> numbers(String text) {
        List<BigDecimal> numbers = new ArrayList<>();
        for (int place = 0; place < text.length(); place++) {
            if (FoldedText.isDigit(text.charAt(place))) {
                int end = Numeral.endOfDigits(text, place);
                BigDecimal number = number(text.substring(place, end));
                if (number != null) {
                    numbers.add(number);
                }
                place = end;
            }
        }
        return numbers;
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
