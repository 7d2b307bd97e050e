package jixiao.indicator.review.cost;

import java.math.BigDecimal;

/** Amounts as a person writes them: 500万元, 7.21万元, 72150.5元. */
public final class MoneyWords {
    private static final int PLACES_OF_A_SHORT_AMOUNT = 2;

    private MoneyWords() {}

    public static String of(BigDecimal yuan) {
        BigDecimal tenThousands = yuan.movePointLeft(4).stripTrailingZeros();
        boolean shortInTenThousands =
                tenThousands.scale() <= PLACES_OF_A_SHORT_AMOUNT && tenThousands.compareTo(BigDecimal.ONE) >= 0;
        return shortInTenThousands
                ? tenThousands.toPlainString() + "万元"
                : yuan.stripTrailingZeros().toPlainString() + "元";
    }
}
