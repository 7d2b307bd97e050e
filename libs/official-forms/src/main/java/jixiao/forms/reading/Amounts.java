package jixiao.forms.reading;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jixiao.forms.document.WrittenAmount;
import jixiao.values.Money;
import jixiao.values.MoneyUnit;
import org.jspecify.annotations.Nullable;

/** Reads the amounts and numbers of one form; what is no amount stays as written, with a finding. */
final class Amounts {
    private static final Pattern AMOUNT = Pattern.compile(
            "^(?:人民币)?[¥]?(-?(?:\\d{1,3}(?:,\\d{3})+|\\d{1,15})(?:\\.\\d{1,8})?)\\(?(亿元|万元|千元|元|万)?\\)?$");
    private static final Pattern NUMBER = Pattern.compile("^(-?\\d{1,9}(?:\\.\\d{1,8})?)分?$");
    private static final Pattern NONE = Pattern.compile("^(?:[-—–－/／\\\\]+|无)$");
    private static final Pattern UNIT_IN_CAPTION = Pattern.compile("[（(]\\s*(?:单位[:：])?\\s*(亿元|万元|千元|元)\\s*[)）]");

    private final @Nullable MoneyUnit unit;
    private final Findings findings;

    Amounts(@Nullable MoneyUnit unit, Findings findings) {
        this.unit = unit;
        this.findings = findings;
    }

    /** The unit a caption names in brackets, such as “金额 (万元)”. */
    static Optional<MoneyUnit> unitIn(String caption) {
        Matcher matcher = UNIT_IN_CAPTION.matcher(caption);
        return matcher.find() ? MoneyUnit.ofLabel(matcher.group(1)) : Optional.empty();
    }

    static boolean isAmount(String written) {
        return AMOUNT.matcher(plain(written)).matches();
    }

    /** Null for a blank cell; a printed dash is an amount without money. */
    @Nullable
    WrittenAmount read(@Nullable String written, String caption, int line) {
        return read(written, caption, line, null);
    }

    /** @param near the unit that a caption beside this one names, such as 项目资金(万元) left of 年度资金总额 */
    @Nullable
    WrittenAmount read(@Nullable String written, String caption, int line, @Nullable MoneyUnit near) {
        if (written == null || written.isBlank()) {
            return null;
        }
        String text = written.strip();
        if (NONE.matcher(text).matches()) {
            return new WrittenAmount(text, null);
        }
        Matcher matcher = AMOUNT.matcher(plain(text));
        if (!matcher.matches()) {
            findings.add(Problem.AMOUNT_UNREADABLE, line, caption, text);
            return new WrittenAmount(text, null);
        }
        MoneyUnit named = ownUnit(matcher.group(2))
                .or(() -> unitIn(caption))
                .or(() -> Optional.ofNullable(near))
                .orElse(unit);
        if (named == null) {
            findings.add(Problem.MONEY_UNIT_MISSING, line, caption, text);
            return new WrittenAmount(text, null);
        }
        return new WrittenAmount(text, money(matcher.group(1), named, caption, line));
    }

    /** Full-width digits, brackets and marks are those of the keyboard. */
    private static String plain(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }

    private static Optional<MoneyUnit> ownUnit(@Nullable String label) {
        return label == null ? Optional.empty() : MoneyUnit.ofLabel(label.equals("万") ? "万元" : label);
    }

    private @Nullable Money money(String digits, MoneyUnit named, String caption, int line) {
        BigDecimal amount = new BigDecimal(digits.replace(",", ""));
        if (amount.multiply(named.yuan()).stripTrailingZeros().scale() > 2) {
            findings.add(Problem.AMOUNT_UNREADABLE, line, caption, digits);
            return null;
        }
        return Money.of(amount, named);
    }

    /** Points or a score; null for a blank cell and for what is no number. */
    @Nullable
    BigDecimal number(@Nullable String written, String caption, int line) {
        if (written == null || written.isBlank()) {
            return null;
        }
        Matcher matcher = NUMBER.matcher(plain(written));
        if (matcher.matches()) {
            return new BigDecimal(matcher.group(1));
        }
        if (!NONE.matcher(written.strip()).matches()) {
            findings.add(Problem.NUMBER_UNREADABLE, line, caption, written.strip());
        }
        return null;
    }
}
