package jixiao.evaluation.scoring.oracle;

import java.math.BigInteger;

/** A quotient of whole numbers, kept in lowest terms; the denominator is above zero. */
record ExactRatio(BigInteger over, BigInteger under) implements Comparable<ExactRatio> {
    static final ExactRatio ZERO = of(0, 1);
    static final ExactRatio ONE = of(1, 1);

    ExactRatio {
        BigInteger common = over.gcd(under);
        over = over.divide(common);
        under = under.divide(common);
    }

    static ExactRatio of(long over, long under) {
        return new ExactRatio(BigInteger.valueOf(over), BigInteger.valueOf(under));
    }

    ExactRatio plus(ExactRatio other) {
        return new ExactRatio(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
    }

    ExactRatio minus(ExactRatio other) {
        return plus(new ExactRatio(other.over.negate(), other.under));
    }

    ExactRatio times(ExactRatio other) {
        return new ExactRatio(over.multiply(other.over), under.multiply(other.under));
    }

    ExactRatio divided(ExactRatio other) {
        return new ExactRatio(over.multiply(other.under), under.multiply(other.over));
    }

    /** What is not below zero, cut or rounded half up after so many decimals. */
    ExactRatio rounded(int decimals, boolean halfUp) {
        BigInteger unit = BigInteger.TEN.pow(decimals);
        BigInteger doubled = over.multiply(unit).shiftLeft(1);
        BigInteger whole = (halfUp ? doubled.add(under) : doubled).divide(under.shiftLeft(1));
        return new ExactRatio(whole, unit);
    }

    @Override
    public int compareTo(ExactRatio other) {
        return over.multiply(other.under).compareTo(other.over.multiply(under));
    }
}
