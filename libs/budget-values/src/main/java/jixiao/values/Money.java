package jixiao.values;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An exact amount in 元 with at most two decimals (分). It may be negative only as the outcome of a subtraction or as
 * an adjustment; a budget that must not be negative says so where it is taken in.
 */
public record Money(BigDecimal yuan) implements Comparable<Money> {
    public static final Money ZERO = new Money(BigDecimal.ZERO);

    /** @throws ArithmeticException when the amount has a fraction of a 分, which no ledger can hold */
    public Money {
        yuan = yuan.setScale(2, RoundingMode.UNNECESSARY);
    }

    public static Money ofYuan(String yuan) {
        return new Money(new BigDecimal(yuan));
    }

    /** An amount written in the given unit, such as {@code 9.92} in 万元. */
    public static Money of(BigDecimal amount, MoneyUnit unit) {
        return new Money(amount.multiply(unit.yuan()));
    }

    /** The exact amount in the given unit, without trailing zeros: 99200 元 is {@code 9.92} in 万元. */
    public BigDecimal in(MoneyUnit unit) {
        BigDecimal amount = yuan.divide(unit.yuan()).stripTrailingZeros();
        return amount.scale() < 0 ? amount.setScale(0) : amount;
    }

    public Money plus(Money other) {
        return new Money(yuan.add(other.yuan));
    }

    public Money minus(Money other) {
        return new Money(yuan.subtract(other.yuan));
    }

    public boolean isNegative() {
        return yuan.signum() < 0;
    }

    public boolean isZero() {
        return yuan.signum() == 0;
    }

    @Override
    public int compareTo(Money other) {
        return yuan.compareTo(other.yuan);
    }

    /** The amount in 元 with two decimals, as it travels in JSON: {@code 99200.00}. */
    @Override
    public String toString() {
        return yuan.toPlainString();
    }
}
