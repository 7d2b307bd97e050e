package jixiao.indicator.review.cost;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Set;
import jixiao.values.reading.Measure;
import jixiao.values.reading.Operator;
import jixiao.values.reading.UnitOfMeasure;

/**
 * So many of something: 2600人, 2天, 12个月, 5万亩.
 *
 * @param name of the indicator that says it
 * @param written the number as written, in its unit: 5 for 5万亩
 * @param number what a cost is multiplied with: 50000 where the cost is per 亩
 */
record Count(String name, BigDecimal written, UnitOfMeasure unit, Operator operator, BigDecimal number) {
    private static final Set<String> PEOPLE = Set.of("人", "名", "位", "人次");
    private static final Set<Character> MULTIPLES = Set.of('万', '亿');

    static Count of(String name, Measure measure) {
        Count count = new Count(name, measure.high(), measure.unit(), measure.operator(), measure.high());
        return count.in(single(measure.unit()));
    }

    static Count months(int number) {
        BigDecimal months = BigDecimal.valueOf(number);
        return new Count("", months, new UnitOfMeasure("个月"), Operator.UNSTATED, months);
    }

    boolean isOfPeople() {
        return isPeople(unit);
    }

    /**
     * Whether “per that” is per one of these; for a cost, 人 and 人次, 场 and 次 are the same. Days are not reckoned into
     * hours or weeks: how many of them a working day or week has is not said.
     */
    boolean counts(UnitOfMeasure denominator) {
        return isSameIn(denominator)
                || isOfPeople() && isPeople(denominator)
                || unit.isOccurrence() && denominator.isOccurrence();
    }

    /** The same count in the unit a cost is per: 5万亩 are 50000 for 元/亩, 1500米 are 1.5 for 元/公里. */
    Count in(UnitOfMeasure denominator) {
        BigDecimal converted = written.multiply(factor(unit)).divide(factor(denominator), MathContext.DECIMAL64);
        return new Count(name, written, unit, operator, converted);
    }

    String text() {
        return operator.sign() + written.toPlainString() + unit.symbol();
    }

    private boolean isSameIn(UnitOfMeasure denominator) {
        boolean inDays = unit.isTime() && !unit.convertsTo(new UnitOfMeasure("月"));
        return unit.convertsTo(denominator) && (!inDays || factor(unit).compareTo(factor(denominator)) == 0);
    }

    private static boolean isPeople(UnitOfMeasure unit) {
        return PEOPLE.contains(single(unit).symbol());
    }

    /** 亩 of 万亩. */
    private static UnitOfMeasure single(UnitOfMeasure unit) {
        String symbol = unit.symbol();
        return unit.isKnown() && symbol.length() > 1 && MULTIPLES.contains(symbol.charAt(0))
                ? new UnitOfMeasure(symbol.substring(1))
                : unit;
    }

    private static BigDecimal factor(UnitOfMeasure unit) {
        return unit.factor().orElse(BigDecimal.ONE);
    }
}
