package jixiao.evaluation.monitoring;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import jixiao.profiles.Light;
import jixiao.profiles.Lights;

/** Done ÷ planned and the light it gives. */
record Ratio(BigDecimal value) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MOST_DECIMALS = 12;

    /** @param planned above zero */
    static Ratio of(BigDecimal done, BigDecimal planned) {
        return new Ratio(done.divide(planned, MathContext.DECIMAL128));
    }

    /** In percent with one decimal, or with as many as it takes not to print a ratio of another light. */
    String text(Lights lights) {
        Light light = lights.of(value);
        for (int scale = 1; scale < MOST_DECIMALS; scale++) {
            BigDecimal printed = value.multiply(HUNDRED).setScale(scale, RoundingMode.HALF_UP);
            if (lights.of(printed.movePointLeft(2)) == light) {
                return printed.toPlainString() + "%";
            }
        }
        return plain(value.multiply(HUNDRED)) + "%";
    }

    static String percent(BigDecimal share) {
        return plain(share.multiply(HUNDRED)) + "%";
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
