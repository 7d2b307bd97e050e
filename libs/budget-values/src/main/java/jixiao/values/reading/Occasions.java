package jixiao.values.reading;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds a deadline that a feast, a season or an event names instead of a date: 春节前, 主汛期前, “七一”前, 2024年秋季开学前. */
final class Occasions {
    private static final Lexicon<Boolean> NAMES = Lexicon.of("元旦 元旦节 春节 元宵节 三八 三八节 妇女节 清明 清明节 五一 五一节 劳动节 端午 端午节 六一"
            + " 六一节 儿童节 七一 建党节 八一 建军节 教师节 中秋 中秋节 十一 国庆 国庆节 重阳节 古尔邦节 开斋节 双节 两节 两会 假期 长假 寒假 暑假"
            + " 春季 夏季 秋季 冬季 开学 高考 中考 汛期 主汛期 入汛 雨季 入冬 入夏 入春 入秋 春耕 春播 春灌 秋收 秋播 秋种 冬灌 封冻 封冻期 上冻 霜冻"
            + " 采暖期 采暖季 供暖 供暖期 供暖季 防火期");

    private static final List<String> EVERY = List.of("年", "学年", "学期");
    private static final String QUOTES = "“”\"‘’'「」";
    private static final String JOINTS = "、和及与";
    private static final int MOST_NAMES = 4;
    private static final int LONGEST_REST = 10;
    private static final int LONGEST_ANCHOR = 3;

    private Occasions() {}

    /**
     * The deadline a text without numbers names, or one whose only phrase is the year before it; null when it names none,
     * or says more than that.
     */
    static @Nullable Phrase in(String text, List<Phrase> phrases) {
        if (phrases.size() > 1 || !phrases.isEmpty() && !isYear(phrases.getFirst())) {
            return null;
        }
        int from = phrases.isEmpty() ? 0 : phrases.getFirst().end();
        for (int place = from; place < text.length() && place <= from + LONGEST_REST; place++) {
            int end = isInNumeral(text, place) ? place : endOfNames(text, place);
            int after = end > place ? DatePhrases.afterBound(text, end) : end;
            if (after > end && text.charAt(after - 1) == '前') {
                return phrase(text, place, end, after, phrases);
            }
        }
        return null;
    }

    private static boolean isYear(Phrase phrase) {
        return phrase.start() == 0
                && phrase.content() instanceof TimeSpan span
                && span.from().equals(span.to())
                && span.from().month() == null;
    }

    /** The 十一 of 三十一 is no feast. */
    private static boolean isInNumeral(String text, int place) {
        char before = place == 0 ? '\0' : text.charAt(place - 1);
        return before == '第' || Numeral.begins(before);
    }

    private static @Nullable Phrase phrase(String text, int place, int end, int after, List<Phrase> phrases) {
        Lead lead = phrases.isEmpty() ? lead(text.substring(0, place)) : Lead.of(phrases.getFirst());
        String before = text.substring(0, lead.start) + text.substring(lead.end, place);
        int rest = WordReader.trimmed(before).length()
                + WordReader.trimmed(text.substring(after)).length();
        if (rest > LONGEST_REST || saysMore(text, after)) {
            return null;
        }
        CalendarDate year = new CalendarDate(lead.year, null, null);
        String named = unquoted(text.substring(place, end));
        DueDate due = new DueDate(lead.every, lead.anchor, year, DueDate.Part.NONE, named);
        Confidence sure = rest == 0 ? Confidence.CERTAIN : Confidence.LIKELY;
        return new Phrase(lead.start, after, new Phrase.Due(Operator.LE, due), sure, Set.of());
    }

    /** 国庆节前3天 is another day, and 春节前的慰问 is no deadline. */
    private static boolean saysMore(String text, int after) {
        return after < text.length() && (text.charAt(after) == '的' || Numeral.begins(text.charAt(after)));
    }

    /** What says the year of the occasion, or that it comes again; empty where it ends at its start. */
    private record Lead(
            int start,
            int end,
            String every,
            DueDate.Anchor anchor,
            @Nullable Integer year) {
        static Lead of(Phrase year) {
            Integer written =
                    year.content() instanceof TimeSpan span ? span.from().year() : null;
            return new Lead(0, year.end(), "", DueDate.Anchor.FORM_YEAR, written);
        }
    }

    /** The 每年 or 次年 at the end of what stands before the occasion. */
    private static Lead lead(String before) {
        int end = before.length();
        for (String unit : EVERY) {
            if (before.endsWith("每" + unit)) {
                return new Lead(end - unit.length() - 1, end, unit, DueDate.Anchor.FORM_YEAR, null);
            }
        }
        for (int place = Math.max(0, end - LONGEST_ANCHOR); place < end; place++) {
            Lexicon.Word<DueDate.Anchor> word = AnchorWords.at(before, place);
            if (word != null && place + word.length() == end && !word.meaning().isOfMonth()) {
                return new Lead(place, end, "", word.meaning(), null);
            }
        }
        return new Lead(end, end, "", DueDate.Anchor.FORM_YEAR, null);
    }

    /** Where one name, or several in a row (元旦、春节; 秋季开学), ends; the place itself when there is none. */
    private static int endOfNames(String text, int place) {
        int end = place;
        for (int names = 0; names < MOST_NAMES; names++) {
            boolean joined = names > 0 && end < text.length() && JOINTS.indexOf(text.charAt(end)) >= 0;
            int start = afterQuotes(text, joined ? end + 1 : end);
            Lexicon.Word<Boolean> name = NAMES.at(text, start);
            if (name == null) {
                return end;
            }
            end = afterQuotes(text, start + name.length());
        }
        return end;
    }

    private static int afterQuotes(String text, int place) {
        int end = place;
        while (end < text.length() && end - place < 2 && QUOTES.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private static String unquoted(String text) {
        return text.chars()
                .filter(sign -> QUOTES.indexOf(sign) < 0)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
