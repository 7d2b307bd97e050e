package jixiao.forms.reading;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.StylesTable;
import org.jspecify.annotations.Nullable;

/** Writes the numbers of a workbook as its cells show them in a Chinese Excel or WPS. */
final class XlsxNumbers extends DataFormatter {
    /** How POI calls a format that it knows by number only. */
    private static final String RESERVED = "reserved-";

    private static final int SHORT_DATE = 14;
    private static final int FIRST_UNKNOWN = 50;
    private static final int LAST_UNKNOWN = 58;
    private static final String GENERAL = "General";
    private static final Pattern QUOTED = Pattern.compile("\"([^\"A-Za-z']*)\"");
    private static final Pattern PLAIN = Pattern.compile("-?[\\d,]+(?:\\.\\d+)?%?");

    private final boolean from1904;
    private @Nullable BigDecimal unrounded;

    XlsxNumbers(boolean from1904) {
        super(Locale.CHINA);
        this.from1904 = from1904;
    }

    /** Without a name for them, cells in these formats would not be formatted at all. */
    static void nameFormats(StylesTable styles) {
        for (short format = FIRST_UNKNOWN; format <= LAST_UNKNOWN; format++) {
            if (styles.getNumberFormatAt(format) == null) {
                styles.putNumberFormat(format, RESERVED + format);
            }
        }
    }

    @Override
    public String formatRawCellContents(double value, int format, String pattern) {
        unrounded = null;
        boolean numbered = pattern == null || pattern.startsWith(RESERVED) || format == SHORT_DATE;
        String chinese = numbered ? chineseDate(format) : null;
        if (chinese != null && DateUtil.isValidExcelDate(value)) {
            return DateUtil.getLocalDateTime(value, from1904)
                    .format(DateTimeFormatter.ofPattern(chinese, Locale.CHINA));
        }
        String plain = pattern == null ? GENERAL : pattern;
        if (DateUtil.isADateFormat(format, plain)) {
            String unquoted = QUOTED.matcher(plain).replaceAll("$1");
            return super.formatRawCellContents(value, format, unquoted, from1904);
        }
        String shown = super.formatRawCellContents(value, format, plain, from1904);
        unrounded = loss(value, shown.strip());
        return shown;
    }

    /** What the cell last written holds, if it shows it rounded; asking forgets it. */
    @Nullable
    BigDecimal takeUnrounded() {
        BigDecimal taken = unrounded;
        unrounded = null;
        return taken;
    }

    private static @Nullable BigDecimal loss(double value, String shown) {
        if (!PLAIN.matcher(shown).matches()) {
            return null;
        }
        boolean percent = shown.endsWith("%");
        BigDecimal read = new BigDecimal(shown.replaceAll("[,%]", ""));
        BigDecimal held = new BigDecimal(Double.toString(value));
        BigDecimal readValue = percent ? read.movePointLeft(2) : read;
        return readValue.subtract(held).abs().compareTo(tolerance(held)) <= 0 ? null : held.stripTrailingZeros();
    }

    /** A sheet keeps fifteen digits; what differs behind them is how binary fractions are stored. */
    private static BigDecimal tolerance(BigDecimal held) {
        return held.abs().max(BigDecimal.ONE).scaleByPowerOfTen(-10);
    }

    /** The formats that a Chinese Excel knows by number only (ECMA-376 Part 1, 18.8.30, zh-cn). */
    private static @Nullable String chineseDate(int format) {
        return switch (format) {
            case SHORT_DATE -> "yyyy/M/d";
            case 27, 36, 50, 52, 57 -> "yyyy年M月";
            case 28, 29, 51, 53, 54, 58 -> "M月d日";
            case 30 -> "M-d-yy";
            case 31 -> "yyyy年M月d日";
            case 32 -> "H时mm分";
            case 33 -> "H时mm分ss秒";
            default -> null;
        };
    }
}
