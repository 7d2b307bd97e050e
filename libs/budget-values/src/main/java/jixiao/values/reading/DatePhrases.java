package jixiao.values.reading;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds a deadline, a recurring deadline or a span of time at one place of a folded text. */
final class DatePhrases {

    private static final String[] BOUNDS = {"之前", "以前", "之内", "以内", "前", "内"};

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
        boolean bounded = start > place;
        Phrase compact = bounded ? null : compactSpan(text, place);
        if (compact != null) {
            return compact;
        }
        DateReader date = DateReader.at(text, start);
        if (date == null) {
            return bareDay(text, place);
        }
        Phrase span = bounded ? null : span(text, place, date);
        return span == null ? single(text, place, date, bounded) : span;
    }

    /** 1-12月, 2025年7-9月份, 2024-2026年. */
    private static @Nullable Phrase compactSpan(String text, int place) {
        DateReader year = DateReader.at(text, place);
        boolean yearOnly = year != null && year.year != null && year.month == null && year.part == DueDate.Part.NONE;
        int start = yearOnly ? year.end : place;
        Numeral first = Numeral.at(text, start);
        int connector = first == null ? -1 : connector(text, first.end());
        Numeral second = connector < 0 ? null : Numeral.at(text, connector);
        if (first == null
                || second == null
                || first.value().scale() != 0
                || second.value().scale() != 0) {
            return null;
        }
        int low = first.value().intValue();
        int high = second.value().intValue();
        if (text.startsWith("月", second.end()) && low >= 1 && low <= high && high <= 12) {
            Integer written = yearOnly ? year.year : null;
            int end = second.end() + (text.startsWith("月份", second.end()) ? 2 : 1);
            return spanOf(place, end, new CalendarDate(written, low, null), new CalendarDate(written, high, null));
        }
        boolean years = low >= 1900 && low <= high && high < 2100;
        boolean bare = second.end() == text.length() && connector - first.end() == 1;
        if (!yearOnly && years && (bare || text.startsWith("年", second.end()))) {
            int end = bare ? second.end() : second.end() + (text.startsWith("年度", second.end()) ? 2 : 1);
            return spanOf(place, end, new CalendarDate(low, null, null), new CalendarDate(high, null, null));
        }
        return null;
    }

    /** 2025年1月1日至2025年12月31日, 2025年1月至12月. */
    private static @Nullable Phrase span(String text, int place, DateReader from) {
        int connector = connector(text, from.end);
        DateReader to = connector < 0 ? null : DateReader.at(text, connector, from.day != null);
        if (to == null || !from.exists() || !to.exists() || to.wholeYear || from.part != DueDate.Part.NONE) {
            return null;
        }
        if (from.anchor != DueDate.Anchor.FORM_YEAR || to.anchor != DueDate.Anchor.FORM_YEAR) {
            return null;
        }
        boolean alike = (from.day == null) == (to.day == null) && from.lastMonth == null && to.lastMonth == null;
        if (!alike || to.part != DueDate.Part.NONE) {
            return null;
        }
        CalendarDate end = to.date().inYear(from.year).inMonth(from.month);
        boolean ordered = !from.date().firstDay(2000).isAfter(end.lastDay(2000));
        return ordered ? spanOf(place, to.end, from.date(), end) : null;
    }

    private static Phrase single(String text, int place, DateReader date, boolean bounded) {
        int after = afterBound(text, date.end);
        boolean before = after > date.end || bounded;
        Operator operator = before ? Operator.LE : Operator.UNSTATED;
        if (!date.exists()) {
            return due(place, after, operator, "", date, Confidence.DOUBTFUL, Warning.INVALID_DATE);
        }
        if (date.day != null || date.part != DueDate.Part.NONE) {
            closeQuarter(date);
            return due(place, after, operator, "", date, Confidence.CERTAIN, null);
        }
        boolean anchored = date.anchor != DueDate.Anchor.FORM_YEAR;
        if (date.lastMonth != null && !before && !anchored) {
            CalendarDate to = new CalendarDate(date.year, date.lastMonth, null);
            return spanOf(place, date.end, date.date(), to);
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
        return spanOf(place, date.end, date.date(), date.date());
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

    private static Phrase spanOf(int place, int end, CalendarDate from, CalendarDate to) {
        return new Phrase(place, end, new TimeSpan(from, to), Confidence.CERTAIN, Set.of());
    }

    static int connector(String text, int place) {
        int end = place;
        while (end < text.length() && end - place < 2 && "-~至到".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end > place ? end : -1;
    }

    static int afterBound(String text, int place) {
        for (String word : BOUNDS) {
            boolean other = place + word.length() < text.length()
                    && "期后往提沿景言部容".indexOf(text.charAt(place + word.length())) >= 0;
            if (text.startsWith(word, place) && !other) {
                return place + word.length();
            }
        }
        return place;
    }
}
