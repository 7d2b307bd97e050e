package jixiao.values.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The unit two measures are compared in.
 *
 * @param ofTarget what the target's numbers are multiplied by
 * @param ofActual what the actual's numbers are multiplied by
 * @param text the unit with its denominators
 */
record CommonUnit(BigDecimal ofTarget, BigDecimal ofActual, String text) {
    /** Empty when the two do not measure the same thing. */
    static Optional<CommonUnit> of(Measure target, Measure actual) {
        if (target.unit().equals(actual.unit()) && target.per().equals(actual.per())) {
            return Optional.of(new CommonUnit(BigDecimal.ONE, BigDecimal.ONE, text(target)));
        }
        if (!target.unit().convertsTo(actual.unit())
                || target.per().size() != actual.per().size()) {
            return Optional.empty();
        }
        BigDecimal ofTarget = factor(target.unit());
        BigDecimal ofActual = factor(actual.unit());
        List<UnitOfMeasure> left = new ArrayList<>(actual.per());
        for (UnitOfMeasure per : target.per()) {
            Optional<UnitOfMeasure> match =
                    left.stream().filter(per::convertsTo).findFirst();
            if (match.isEmpty()) {
                return Optional.empty();
            }
            left.remove(match.get());
            ofTarget = ofTarget.multiply(factor(match.get()));
            ofActual = ofActual.multiply(factor(per));
        }
        return Optional.of(reduced(ofTarget, ofActual, target, actual));
    }

    /** Takes the smaller of the two units where one is a multiple of the other. */
    private static CommonUnit reduced(BigDecimal ofTarget, BigDecimal ofActual, Measure target, Measure actual) {
        if (ofTarget.remainder(ofActual).signum() == 0) {
            return new CommonUnit(ofTarget.divide(ofActual), BigDecimal.ONE, text(actual));
        }
        if (ofActual.remainder(ofTarget).signum() == 0) {
            return new CommonUnit(BigDecimal.ONE, ofActual.divide(ofTarget), text(target));
        }
        return new CommonUnit(ofTarget, ofActual, "");
    }

    private static BigDecimal factor(UnitOfMeasure unit) {
        return unit.factor().orElse(BigDecimal.ONE);
    }

    private static String text(Measure measure) {
        String text = measure.unit().symbol();
        for (UnitOfMeasure per : measure.per()) {
            text += "/" + per.symbol();
        }
        return text;
    }
}
