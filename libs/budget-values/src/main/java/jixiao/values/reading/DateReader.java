package jixiao.values.reading;

import org.jspecify.annotations.Nullable;

/** Reads one date, as far as it is written, at one place of a folded text. */
final class DateReader {
    private static final String[] PARTS = {"上旬", "中旬", "下旬", "月底", "月末", "年底", "年末", "初", "底", "末"};
    private static final String FIRST_OF_A_DATE = "0123456789零〇一二三四五六七八九十本当全年今第上下初底末中月次翌来明去";

    private final String text;
    int end;

    @Nullable
    Integer year;

    @Nullable
    Integer month;

    @Nullable
    Integer day;
    /** The last month of a quarter or half-year; then {@link #month} is its first. */
    @Nullable
    Integer lastMonth;

    DueDate.Part part = DueDate.Part.NONE;
    DueDate.Anchor anchor = DueDate.Anchor.FORM_YEAR;
    /** Whether words name the form's own year: 全年, 当年. */
    boolean wholeYear;

    private DateReader(String text, int place) {
        this.text = text;
        this.end = place;
    }

    static boolean begins(char first) {
        return FIRST_OF_A_DATE.indexOf(first) >= 0;
    }

    /** The date that begins at the place, or null. */
    static @Nullable DateReader at(String text, int place) {
        return at(text, place, false);
    }

    /** @param recurring whether 每月, 每季度 or 每年 stands before, so that a part alone (底) is a date */
    static @Nullable DateReader at(String text, int place, boolean recurring) {
        if (place >= text.length() || !begins(text.charAt(place))) {
            return null;
        }
        DateReader date = new DateReader(text, place);
        if (date.readAnchor()) {
            return date.isAnchored() ? date : null;
        }
        date.readYear();
        date.readMonth();
        date.readDay(recurring || date.end > place, recurring);
        boolean bareDay = date.day != null && date.month == null && !recurring;
        return date.end > place && !bareDay ? date : null;
    }

    /** 12.31 and 12-31 behind the connector of a span that names its year before it, or null. */
    static @Nullable DateReader monthAndDay(String text, int place) {
        int months = NumericDate.digits(text, place, 3);
        int separator = place + months;
        boolean separated = separator < text.length() && "./-".indexOf(text.charAt(separator)) >= 0;
        int days = separated ? NumericDate.digits(text, separator + 1, 3) : 0;
        if (months == 0 || months > 2 || days == 0 || days > 2) {
            return null;
        }
        DateReader date = new DateReader(text, place);
        date.month = Integer.valueOf(text.substring(place, separator));
        date.day = Integer.valueOf(text.substring(separator + 1, separator + 1 + days));
        date.end = separator + 1 + days;
        return date;
    }

    /** 次年3月底, 次月5日: the rest of a date whose year or month is named by a word. */
    private boolean readAnchor() {
        Lexicon.Word<DueDate.Anchor> word = AnchorWords.at(text, end);
        if (word == null) {
            return false;
        }
        anchor = word.meaning();
        end += word.length();
        if (!anchor.isOfMonth()) {
            readMonth();
        }
        readDay(true, anchor.isOfMonth());
        return true;
    }

    /** A year's or month's name alone is no date, and a day needs its month. */
    private boolean isAnchored() {
        return anchor.isOfMonth()
                ? day != null || part != DueDate.Part.NONE
                : month != null || part != DueDate.Part.NONE && day == null;
    }

    boolean exists() {
        return CalendarDate.exists(year, month, day);
    }

    CalendarDate date() {
        return new CalendarDate(year, month, day);
    }

    private void readYear() {
        NumericDate numeric = NumericDate.at(text, end);
        if (numeric != null) {
            year = numeric.year();
            month = numeric.month();
            day = numeric.day();
            end = numeric.end();
            return;
        }
        WrittenYear written = WrittenYear.at(text, end);
        if (written != null) {
            year = written.year();
            wholeYear = year == null && !written.isEnd();
            part = written.isEnd() ? DueDate.Part.END : DueDate.Part.NONE;
            end = written.end();
        }
    }

    private void readMonth() {
        if (month != null || part != DueDate.Part.NONE) {
            return;
        }
        int start = text.startsWith("第", end) ? end + 1 : end;
        Numeral number = small(start);
        if (number != null && text.startsWith("季度", number.end()) && isBetween(number, 1, 4)) {
            month = number.value().intValue() * 3 - 2;
            lastMonth = month + 2;
            end = number.end() + 2;
        } else if (number != null
                && start == end
                && text.startsWith("月", number.end())
                && (year != null || isBetween(number, 1, 12))) {
            month = number.value().intValue();
            end = number.end() + (text.startsWith("月份", number.end()) ? 2 : 1);
        } else if (text.startsWith("上半年", end) || text.startsWith("下半年", end)) {
            month = text.charAt(end) == '上' ? 1 : 7;
            lastMonth = month + 5;
            end += 3;
        }
    }

    private void readDay(boolean partAllowed, boolean recurring) {
        if (day != null || part != DueDate.Part.NONE || lastMonth != null && !partAllowed) {
            return;
        }
        boolean monthMissing = month == null && (year != null || wholeYear);
        Numeral number = monthMissing || lastMonth != null ? null : small(end);
        boolean marked = number != null && (text.startsWith("日", number.end()) || text.startsWith("号", number.end()));
        boolean bare =
                number != null && year != null && (number.end() == text.length() || text.startsWith("前", number.end()));
        if (number != null && (marked || bare)) {
            day = number.value().intValue();
            end = number.end() + (marked ? 1 : 0);
        } else if (partAllowed) {
            readPart(recurring);
        }
    }

    private void readPart(boolean recurring) {
        for (String word : PARTS) {
            if (text.startsWith(word, end)) {
                takePart(word, recurring);
                return;
            }
        }
    }

    /** A part of a month needs its month; the beginning of a year is the beginning of January. */
    private void takePart(String word, boolean recurring) {
        DueDate.Part written = switch (word) {
            case "上旬" -> DueDate.Part.FIRST_TEN_DAYS;
            case "中旬" -> DueDate.Part.MIDDLE;
            case "下旬" -> DueDate.Part.LAST_TEN_DAYS;
            case "初" -> DueDate.Part.EARLY;
            default -> DueDate.Part.END;
        };
        if (month == null && !recurring && written != DueDate.Part.END) {
            if (written != DueDate.Part.EARLY || year == null) {
                return;
            }
            month = 1;
        }
        part = written;
        end += word.length();
    }

    /** A whole number of at most two digits, Arabic or Chinese. */
    private @Nullable Numeral small(int place) {
        Numeral number = Numeral.at(text, place);
        return number != null && number.value().scale() == 0 && number.value().precision() <= 2 ? number : null;
    }

    private static boolean isBetween(Numeral number, int low, int high) {
        return number.value().intValue() >= low && number.value().intValue() <= high;
    }
}
