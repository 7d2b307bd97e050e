package jixiao.forms.printing;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers as forms print them: 9.92, -5, 1,194,800; a code such as 003 is none. */
final class WrittenNumber {
    private static final Pattern PLAIN = Pattern.compile("-?(?:0|[1-9]\\d{0,2}(?:,\\d{3})+|[1-9]\\d*)(?:\\.\\d+)?");

    private WrittenNumber() {}

    /** Null when the text is no plain number. */
    static @Nullable BigDecimal read(String text) {
        return PLAIN.matcher(text).matches() ? new BigDecimal(text.replace(",", "")) : null;
    }
}
