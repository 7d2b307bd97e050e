package jixiao.values.reading;

import org.jspecify.annotations.Nullable;

/** Reads one date, as far as it is written, at one place of a folded text. */
final class DateReader {
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
    /** Whether words name the form's own year: 全年, 当年. */
    boolean wholeYear;

    private DateReader(String text, int place) {
        this.text = text;
        this.end = place;
    }

    /** The date that begins at the place, or null. */
    static @Nullable DateReader at(String text, int place) {
        return at(text, place, false);
    }

    /** @param recurring whether 每月, 每季度 or 每年 stands before, so that a part alone (底) is a date */
    static @Nullable DateReader at(String text, int place, boolean recurring) {
        DateReader date = new DateReader(text, place);
        date.readYear();
        date.readMonth();
        date.readDay(recurring || date.end > place, recurring);
        boolean bareDay = date.day != null && date.month == null && !recurring;
        return date.end > place && !bareDay ? date : null;
    }

    boolean exists() {
        return CalendarDate.exists(year, month, day);
    }

    CalendarDate date() {
        return new CalendarDate(year, month, day);
    }

    private void readYear() {
        Integer written = arabic(end, 4);
        int after = end + 4;
        if (digitsAt(end, 9) == 8) {
            readEightDigits();
        } else if (written != null && isYear(written)) {
            if (text.startsWith("年", after) && !text.startsWith("级", after + 1)) {
                year = written;
                end = afterYear(after);
            } else {
                readNumericDate(written, after);
            }
        } else {
            readYearInWords();
        }
    }

    private void readYearInWords() {
        int digits = 0;
        for (int i = 0; i < 4 && end + i < text.length(); i++) {
            char sign = text.charAt(end + i);
            int digit = i > 0 && FoldedText.isDigit(sign) ? sign - '0' : Numeral.chineseDigit(sign);
            digits = digit < 0 || digits < 0 ? -1 : digits * 10 + digit;
        }
        if (isYear(digits) && text.startsWith("年", end + 4)) {
            year = digits;
            end = afterYear(end + 4);
            return;
        }
        for (String word : new String[] {"本年度", "当年度", "全年度", "年度内", "全年", "当年", "本年", "今年", "年内"}) {
            if (text.startsWith(word, end)) {
                wholeYear = true;
                end += word.length();
                return;
            }
        }
        boolean yearEnd = text.startsWith("年底", end) || text.startsWith("年末", end);
        if (yearEnd && (end == 0 || "一二三四五六七八九十半度".indexOf(text.charAt(end - 1)) < 0 && !isDigit(end - 1))) {
            part = DueDate.Part.END;
            end += 2;
        }
    }

    /** Where the year's own words end: 年, 年度, 年全年. */
    private int afterYear(int place) {
        for (String word : new String[] {"年全年度", "年全年", "年度", "年"}) {
            if (text.startsWith(word, place)) {
                return place + word.length();
            }
        }
        return place;
    }

    /** 20251231 alone. */
    private void readEightDigits() {
        Integer monthDigits = arabic(end + 4, 2);
        Integer dayDigits = arabic(end + 6, 2);
        Integer yearDigits = arabic(end, 4);
        boolean eight = digitsAt(end, 9) == 8 && yearDigits != null && isYear(yearDigits);
        if (eight && CalendarDate.exists(yearDigits, monthDigits, dayDigits) && !startsUnit(end + 8)) {
            year = yearDigits;
            month = monthDigits;
            day = dayDigits;
            end += 8;
        }
    }

    /** 2025-12-31, 2025.12.31, 2025/12/31, and without the day where nothing but a bound follows. */
    private void readNumericDate(int written, int place) {
        if (place >= text.length() || "-./".indexOf(text.charAt(place)) < 0) {
            return;
        }
        int digits = digitsAt(place + 1, 2);
        Integer second = digits == 0 ? null : arabic(place + 1, digits);
        int after = place + 1 + digits;
        if (second == null || second < 1 || second > 12 || isDigit(after)) {
            return;
        }
        int dayDigits = after < text.length() && text.charAt(after) == text.charAt(place) ? digitsAt(after + 1, 2) : 0;
        if (dayDigits > 0 && isDigit(after + 1 + dayDigits)) {
            return;
        }
        if (dayDigits == 0 && startsUnit(after)) {
            return;
        }
        year = written;
        month = second;
        day = dayDigits == 0 ? null : arabic(after + 1, dayDigits);
        end = dayDigits == 0 ? after : after + 1 + dayDigits;
        end += day != null && (text.startsWith("日", end) || text.startsWith("号", end)) ? 1 : 0;
    }

    private boolean startsUnit(int place) {
        return UnitTable.lexicon().at(text, place) != null
                || place < text.length() && "十百千万亿余多".indexOf(text.charAt(place)) >= 0;
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
        } else if (number != null && start == end && text.startsWith("月", number.end()) && isBetween(number, 1, 12)) {
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
        Numeral number = year != null && month == null || wholeYear || lastMonth != null ? null : small(end);
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
        for (String word : new String[] {"上旬", "中旬", "下旬", "月底", "月末", "初", "底", "末"}) {
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

    private @Nullable Integer arabic(int place, int length) {
        return digitsAt(place, length) == length ? Integer.valueOf(text.substring(place, place + length)) : null;
    }

    private int digitsAt(int place, int most) {
        int count = 0;
        while (count < most && isDigit(place + count)) {
            count++;
        }
        return count;
    }

    private boolean isDigit(int place) {
        return place < text.length() && FoldedText.isDigit(text.charAt(place));
    }

    private static boolean isBetween(Numeral number, int low, int high) {
        return number.value().intValue() >= low && number.value().intValue() <= high;
    }

    private static boolean isYear(int year) {
        return year >= 1900 && year < 2100;
    }
}
