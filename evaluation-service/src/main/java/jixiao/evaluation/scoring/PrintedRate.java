package jixiao.evaluation.scoring;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 执行率 as a table prints it, read: 98.09%, 98.09, or the share 0.9809.
 *
 * @param percent 98.09 is 98.09 %; null for what cannot be read, such as #DIV/0!
 * @param asShare whether a number without a sign was taken for a share of 1
 */
record PrintedRate(@Nullable BigDecimal percent, boolean asShare) {
    private static final Pattern NUMBER = Pattern.compile("([0-9]{1,9}(?:\\.[0-9]{1,9})?)\\s*(%?)");
    private static final Pattern NOTHING = Pattern.compile("[-—–/\\s]*|无");

    /**
     * A number without a sign is a percentage, or a share where only that agrees with the money, or where it is at most 1
     * and neither agrees.
     *
     * @return empty where nothing is printed, or only a dash
     */
    static Optional<PrintedRate> read(@Nullable String written, @Nullable Fraction paid) {
        if (written == null) {
            return Optional.empty();
        }
        String text = Normalizer.normalize(written, Normalizer.Form.NFKC).strip();
        if (NOTHING.matcher(text).matches()) {
            return Optional.empty();
        }
        Matcher number = NUMBER.matcher(text);
        if (!number.matches()) {
            return Optional.of(new PrintedRate(null, false));
        }
        BigDecimal value = new BigDecimal(number.group(1));
        BigDecimal ofShare = value.movePointRight(2);
        if (!number.group(2).isEmpty() || agrees(value, paid)) {
            return Optional.of(new PrintedRate(value, false));
        }
        boolean share = agrees(ofShare, paid) || value.compareTo(BigDecimal.ONE) <= 0;
        return Optional.of(new PrintedRate(share ? ofShare : value, share && value.signum() > 0));
    }

    /** Whether the percentage is the true rate, rounded or cut to the decimals that are printed. */
    static boolean agrees(BigDecimal percent, @Nullable Fraction paid) {
        return paid != null && Roundings.at(Math.max(0, percent.scale()), paid.times(BigDecimal.valueOf(100)), percent);
    }
}
