package jixiao.evaluation.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import jixiao.profiles.Rounding;

/** Numbers as a formula or a finding prints them. */
final class PrintedNumbers {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private PrintedNumbers() {}

    /** Without trailing zeros and without an exponent: 10, 7.5. */
    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** A share as a percentage with at most two decimals: 95.09 %. */
    static String percent(Fraction share) {
        return plain(share.times(HUNDRED).round(new Rounding(2, RoundingMode.HALF_UP))) + " %";
    }

    static String percent(BigDecimal share) {
        return plain(share.multiply(HUNDRED)) + " %";
    }
}
