package jixiao.values.reading;

import org.jspecify.annotations.Nullable;

/**
 * A date in digits: 2025-12-31, 2025.12.31, 2025/12, 20251231.
 *
 * @param end where it ends, exclusive
 */
record NumericDate(int year, int month, @Nullable Integer day, int end) {
    /** The numeric date that begins at the place, or null. */
    static @Nullable NumericDate at(String text, int place) {
        int digits = digits(text, place, 9);
        if (digits == 8) {
            return eightDigits(text, place);
        }
        if (digits == 6) {
            return sixDigits(text, place);
        }
        if (digits != 4 || !isYear(number(text, place, 4))) {
            return null;
        }
        int separator = place + 4;
        if (separator >= text.length() || "-./".indexOf(text.charAt(separator)) < 0) {
            return null;
        }
        int monthDigits = digits(text, separator + 1, 3);
        if (monthDigits == 0 || monthDigits > 2) {
            return null;
        }
        int month = number(text, separator + 1, monthDigits);
        int after = separator + 1 + monthDigits;
        return month < 1 || month > 12 ? null : withDay(text, number(text, place, 4), month, after, separator);
    }

    private static @Nullable NumericDate withDay(String text, int year, int month, int after, int separator) {
        boolean continues = after < text.length() && text.charAt(after) == text.charAt(separator);
        int dayDigits = continues ? digits(text, after + 1, 3) : 0;
        if (dayDigits > 2 || dayDigits == 0 && startsUnit(text, after)) {
            return null;
        }
        if (dayDigits == 0) {
            return new NumericDate(year, month, null, after);
        }
        int end = after + 1 + dayDigits;
        boolean marked = text.startsWith("日", end) || text.startsWith("号", end);
        return new NumericDate(year, month, number(text, after + 1, dayDigits), marked ? end + 1 : end);
    }

    private static @Nullable NumericDate eightDigits(String text, int place) {
        int year = number(text, place, 4);
        int month = number(text, place + 4, 2);
        int day = number(text, place + 6, 2);
        boolean dated = isYear(year) && CalendarDate.exists(year, month, day) && !startsUnit(text, place + 8);
        return dated ? new NumericDate(year, month, day, place + 8) : null;
    }

    /** 202412 alone, before 前 or at either end of a span; any other six digits are a number. */
    private static @Nullable NumericDate sixDigits(String text, int place) {
        int year = number(text, place, 4);
        int month = number(text, place + 4, 2);
        int end = place + 6;
        boolean closed = end == text.length() || "-~至到前".indexOf(text.charAt(end)) >= 0;
        boolean opened = place == 0 || "-~至到".indexOf(text.charAt(place - 1)) >= 0;
        boolean dated = year >= 2000 && year < 2050 && CalendarDate.exists(year, month, null);
        return dated && opened && closed ? new NumericDate(year, month, null, end) : null;
    }

    static boolean isYear(int number) {
        return number >= 1900 && number < 2100;
    }

    /** How many digits stand at the place, counting no further than the given number. */
    static int digits(String text, int place, int most) {
        int count = 0;
        while (count < most && place + count < text.length() && FoldedText.isDigit(text.charAt(place + count))) {
            count++;
        }
        return count;
    }

    private static int number(String text, int place, int length) {
        return Integer.parseInt(text, place, place + length, 10);
    }

    private static boolean startsUnit(String text, int place) {
        return UnitTable.lexicon().at(text, place) != null
                || place < text.length() && "十百千万亿余多".indexOf(text.charAt(place)) >= 0;
    }
}
