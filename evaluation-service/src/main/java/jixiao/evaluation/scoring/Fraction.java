package jixiao.evaluation.scoring;

import java.math.BigDecimal;
import jixiao.profiles.Rounding;

/** An exact quotient, so that a score is rounded once, at the end, and never on the way. */
record Fraction(BigDecimal numerator, BigDecimal denominator) {
    static final Fraction ZERO = of(BigDecimal.ZERO);
    static final Fraction ONE = of(BigDecimal.ONE);

    /** @throws ArithmeticException when the denominator is zero */
    Fraction {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("a fraction over zero: " + numerator);
        }
        if (denominator.signum() < 0) {
            numerator = numerator.negate();
            denominator = denominator.negate();
        }
    }

    static Fraction of(BigDecimal number) {
        return new Fraction(number, BigDecimal.ONE);
    }

    Fraction plus(Fraction other) {
        if (denominator.compareTo(other.denominator) == 0) {
            return new Fraction(numerator.add(other.numerator), denominator);
        }
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    Fraction times(BigDecimal factor) {
        return new Fraction(numerator.multiply(factor), denominator);
    }

    boolean isAtLeast(BigDecimal bound) {
        return numerator.compareTo(bound.multiply(denominator)) >= 0;
    }

    boolean isMoreThan(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator)) > 0;
    }

    /** The fraction cut to what lies between nothing and the whole. */
    Fraction asShare() {
        if (numerator.signum() <= 0) {
            return ZERO;
        }
        return isAtLeast(BigDecimal.ONE) ? ONE : this;
    }

    BigDecimal round(Rounding rounding) {
        return numerator.divide(denominator, rounding.scale(), rounding.mode());
    }
}
