package jixiao.values.reading;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds a deadline, a recurring deadline or a span of time at one place of a folded text. */
final class DatePhrases {

    private static final String[] BOUNDS = {"之前", "以前", "之内", "以内", "前", "内"};

    /** The day itself is still in time, as it is without saying so: 6月30日(含)前. */
    private static final String INCLUDED = "(含)";

    private static final int LONGEST_OCCASION = 5;

    /** Six digits and more may be a whole date. */
    private static final int MOST_OF_A_NUMBER = 5;

    /** What the digits of a date, a span, or a number that goes on behind its first digits are followed by. */
    private static final String AFTER_DATE_DIGITS = "年学月季日号前-~至到/., 亿万千百";

    private DatePhrases() {}

    /** The date phrase that begins at the place, or null. */
    static @Nullable Phrase at(String text, int place) {
        char before = place == 0 ? '\0' : text.charAt(place - 1);
        if (FoldedText.isDigit(before) || FoldedText.isLatin(before) || before == '.' || before == '第') {
            return null;
        }
        if (text.charAt(place) == '每') {
            return RecurringDates.at(text, place);
        }
        int start = place;
        Lexicon.Word<MeasureWord> word = MeasureWord.before(text, place);
        Operator operator = word == null ? null : word.meaning().operator();
        if (operator == Operator.LE || operator == Operator.LT) {
            start += Objects.requireNonNull(word).length();
        } else if (operator != null) {
            return null;
        }
        if (isNumberAlone(text, start)) {
            return null;
        }
        boolean bounded = start > place;
        DateReader date = DateReader.at(text, start);
        Phrase compact = bounded ? null : SpanPhrases.compact(text, place, date);
        if (compact != null) {
            return compact;
        }
        if (date == null) {
            return bareDay(text, place);
        }
        Phrase span = bounded ? null : SpanPhrases.from(text, place, date);
        return span == null ? single(text, place, date, bounded) : span;
    }

    /** Whether digits stand there that cannot begin a date, because of how many they are and what stands behind them. */
    private static boolean isNumberAlone(String text, int place) {
        int digits = NumericDate.digits(text, place, MOST_OF_A_NUMBER + 1);
        if (digits == 0 || digits > MOST_OF_A_NUMBER) {
            return false;
        }
        int end = place + digits;
        return end == text.length() || AFTER_DATE_DIGITS.indexOf(text.charAt(end)) < 0;
    }

    private static Phrase single(String text, int place, DateReader date, boolean bounded) {
        int after = afterBound(text, date.end);
        boolean before = after > date.end || bounded;
        Operator operator = before ? Operator.LE : Operator.UNSTATED;
        if (!date.exists()) {
            return due(place, after, operator, "", date, Confidence.DOUBTFUL, Warning.INVALID_DATE);
        }
        if (after == date.end && (date.day != null || date.month != null)) {
            int clock = date.day == null ? after : afterClock(text, after);
            after = Math.max(afterBound(text, clock), afterOccasion(text, clock));
            before |= after > clock;
            operator = before ? Operator.LE : operator;
        }
        if (date.day != null || date.part != DueDate.Part.NONE) {
            closeQuarter(date);
            return due(place, after, operator, "", date, Confidence.CERTAIN, null);
        }
        boolean anchored = date.anchor != DueDate.Anchor.FORM_YEAR;
        if (date.lastMonth != null && !before && !anchored) {
            CalendarDate to = new CalendarDate(date.year, date.lastMonth, null);
            return SpanPhrases.of(place, date.end, date.date(), to);
        }
        if (date.month != null) {
            closeQuarter(date);
            boolean clear = before || anchored || date.year != null;
            return due(
                    place,
                    after,
                    operator,
                    "",
                    date,
                    clear ? Confidence.LIKELY : Confidence.DOUBTFUL,
                    clear ? null : Warning.AMBIGUOUS_MONTH);
        }
        if (before && date.year != null) {
            boolean inside = text.substring(date.end, after).endsWith("内");
            if (inside) {
                date.part = DueDate.Part.END;
                return due(place, after, operator, "", date, Confidence.LIKELY, null);
            }
            return due(place, after, operator, "", date, Confidence.DOUBTFUL, Warning.YEAR_UNCLEAR);
        }
        return date.year != null && SpanPhrases.isOfSchool(text, date.end)
                ? SpanPhrases.schoolYear(place, date.end, date.year)
                : SpanPhrases.of(place, date.end, date.date(), date.date());
    }

    private static void closeQuarter(DateReader date) {
        if (date.lastMonth != null) {
            date.month = date.lastMonth;
        }
    }

    /** 20日前 without a month: some month's day, or twenty days. */
    private static @Nullable Phrase bareDay(String text, int place) {
        DateReader date = DateReader.at(text, place, true);
        if (date == null || date.day == null || date.month != null || !text.startsWith("前", date.end)) {
            return null;
        }
        return due(place, date.end + 1, Operator.LE, "", date, Confidence.DOUBTFUL, Warning.AMBIGUOUS_DAY);
    }

    static Phrase due(
            int place,
            int end,
            Operator operator,
            String every,
            DateReader date,
            Confidence sure,
            @Nullable Warning warning) {
        Set<Warning> warnings = warning == null ? Set.of() : EnumSet.of(warning);
        CalendarDate when = date.exists() ? date.date() : new CalendarDate(date.year, null, null);
        return new Phrase(
                place, end, new Phrase.Due(operator, new DueDate(every, date.anchor, when, date.part)), sure, warnings);
    }

    /** Where 24时, 17:30 or 18点整 behind a day ends; the hour is not kept. */
    private static int afterClock(String text, int place) {
        int hour = NumericDate.digits(text, place, 3);
        char mark = hour == 0 || hour > 2 || place + hour >= text.length() ? '\0' : text.charAt(place + hour);
        if (mark != '时' && mark != '点' && mark != ':') {
            return place;
        }
        int end = place + hour + 1;
        int minutes = NumericDate.digits(text, end, 3);
        end += minutes == 2 ? minutes : 0;
        return end < text.length() && "分整".indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
    }

    /** Where the 前 of 9月1日开学前 ends, which names the day by what happens on it; the place itself for any other words. */
    private static int afterOccasion(String text, int place) {
        int end = place;
        while (end < text.length() && end - place <= LONGEST_OCCASION && UnitPhrase.isHan(text.charAt(end))) {
            if (text.charAt(end) == '前' && end - place > 1 && "提目之以年月".indexOf(text.charAt(end - 1)) < 0) {
                return afterBound(text, end);
            }
            end++;
        }
        return place;
    }

    static int afterBound(String text, int behind) {
        int place = text.startsWith(INCLUDED, behind) ? behind + INCLUDED.length() : behind;
        for (String word : BOUNDS) {
            boolean other = place + word.length() < text.length()
                    && "期后往提沿景言部容".indexOf(text.charAt(place + word.length())) >= 0;
            if (text.startsWith(word, place) && !other) {
                return place + word.length();
            }
        }
        return behind;
    }
}
