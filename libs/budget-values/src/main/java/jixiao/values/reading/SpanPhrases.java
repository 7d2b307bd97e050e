package jixiao.values.reading;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds a span of time at one place of a folded text: 2025年1月至12月, 7-9月份, 2024-2026年, 2021.1.1-12.31. */
final class SpanPhrases {
    private SpanPhrases() {}

    /** 1-12月, 2025年7-9月份, 1-3季度, 2024-2026年; the date that begins at the place may be the year. */
    static @Nullable Phrase compact(String text, int place, @Nullable DateReader year) {
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
            return of(place, end, new CalendarDate(written, low, null), new CalendarDate(written, high, null));
        }
        if (text.startsWith("季度", second.end()) && low >= 1 && low <= high && high <= 4) {
            Integer written = yearOnly ? year.year : null;
            CalendarDate from = new CalendarDate(written, low * 3 - 2, null);
            return of(place, second.end() + 2, from, new CalendarDate(written, high * 3, null));
        }
        boolean years = low >= 1900 && low <= high && high < 2100;
        boolean bare = second.end() == text.length() && connector - first.end() == 1;
        if (!yearOnly && years && (bare || startsYear(text, second.end()))) {
            int end = bare ? second.end() : WrittenYear.afterYear(text, second.end());
            return high == low + 1 && isOfSchool(text, end)
                    ? schoolYear(place, end, low)
                    : of(place, end, new CalendarDate(low, null, null), new CalendarDate(high, null, null));
        }
        return null;
    }

    /** 2025年1月1日至2025年12月31日, 2025年1月至12月. */
    static @Nullable Phrase from(String text, int place, DateReader from) {
        int connector = connector(text, from.end);
        DateReader to = connector < 0 ? null : end(text, connector, from);
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
        return ordered ? of(place, to.end, from.date(), end) : null;
    }

    /** The date a span ends with, which may leave out the year of one in digits: the 12.31 of 2021.1.1-12.31. */
    private static @Nullable DateReader end(String text, int place, DateReader from) {
        DateReader monthAndDay = from.day != null && from.year != null ? DateReader.monthAndDay(text, place) : null;
        return monthAndDay == null ? DateReader.at(text, place, from.day != null) : monthAndDay;
    }

    private static boolean startsYear(String text, int place) {
        return text.startsWith("年", place) || text.startsWith("学年", place);
    }

    /** Whether the words that end there name a school year. */
    static boolean isOfSchool(String text, int end) {
        return text.startsWith("学年", end - 2) || text.startsWith("学年度", end - 3);
    }

    /** From September of the year to July of the next. */
    static Phrase schoolYear(int place, int end, int year) {
        TimeSpan span = new TimeSpan(new CalendarDate(year, 9, null), new CalendarDate(year + 1, 7, null));
        return new Phrase(place, end, span, Confidence.LIKELY, Set.of());
    }

    static Phrase of(int place, int end, CalendarDate from, CalendarDate to) {
        return new Phrase(place, end, new TimeSpan(from, to), Confidence.CERTAIN, Set.of());
    }

    static int connector(String text, int place) {
        int start = text.startsWith("起", place) ? place + 1 : place;
        int end = start;
        while (end < text.length() && end - start < 2 && "-~至到".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end > start ? end : -1;
    }
}
