package jixiao.values.reading;

import org.jspecify.annotations.Nullable;

/** Finds a date that comes again: 每月20日前, 每季度末, 每年3月底前. */
final class RecurringDates {
    /** The first or last month of a quarter is said with it: 每季度末月25日前. */
    private static final String[] EVERY = {"季度首月", "季度末月", "季首月", "季末月", "季度", "半年", "年", "月", "季", "周"};

    private RecurringDates() {}

    /** The recurring date that begins at the place, or null. */
    static @Nullable Phrase at(String text, int place) {
        for (String unit : EVERY) {
            if (text.startsWith(unit, place + 1)) {
                int start = unit.equals("月") ? lastOfDays(text, place + 2) : place + 1 + unit.length();
                DateReader date = DateReader.at(text, start, true);
                boolean dated = date != null && date.year == null && !date.wholeYear && date.lastMonth == null;
                boolean inMonth = dated && date.month != null;
                boolean complete = dated && (inMonth || date.day != null || date.part != DueDate.Part.NONE);
                if (!complete || inMonth && !unit.equals("年")) {
                    return null;
                }
                int end = DatePhrases.afterBound(text, date.end);
                Operator operator = end > date.end ? Operator.LE : Operator.UNSTATED;
                return DatePhrases.due(place, end, operator, unit, date, Confidence.CERTAIN, null);
            }
        }
        return null;
    }

    /** Where the last day of 1-5日 begins; the place itself for a single day. */
    private static int lastOfDays(String text, int place) {
        Numeral first = Numeral.at(text, place);
        int connector = first == null ? -1 : SpanPhrases.connector(text, first.end());
        Numeral last = connector < 0 ? null : Numeral.at(text, connector);
        return last != null && text.startsWith("日", last.end()) ? connector : place;
    }
}
