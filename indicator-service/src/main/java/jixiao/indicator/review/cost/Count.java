package jixiao.indicator.review.cost;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jixiao.values.reading.Measure;
import jixiao.values.reading.Operator;
import jixiao.values.reading.UnitOfMeasure;
import org.jspecify.annotations.Nullable;

/**
 * So many of something: 2600人, 2天, 12个月, 5万亩.
 *
 * @param name of the indicator that says it
 * @param written the number as written, in its unit: 5 for 5万亩
 * @param round the 期 of 每期100人 and of 100人/期, the 月 of 每月1次, or null where the count is not said to be of each
 * @param number what a cost is multiplied with: 50000 where the cost is per 亩
 */
record Count(
        String name,
        BigDecimal written,
        UnitOfMeasure unit,
        Operator operator,
        @Nullable UnitOfMeasure round,
        BigDecimal number) {
    private static final Set<String> PEOPLE = Set.of("人", "名", "位", "人次", "生", "学生");
    private static final Pattern OF_EACH_ROUND = Pattern.compile("每([期次班])");
    private static final Set<String> ROUNDS = Set.of("期", "次", "班");
    private static final UnitOfMeasure YEAR = new UnitOfMeasure("年");
    private static final UnitOfMeasure MONTH = new UnitOfMeasure("月");
    private static final Map<String, String> COUNTED_AS = Map.of("月", "个月", "季度", "个季度", "季", "个季度", "半年", "个半年");
    private static final Set<Character> MULTIPLES = Set.of('万', '亿');

    static Count of(String name, Measure measure) {
        Count count = new Count(
                name, measure.high(), measure.unit(), measure.operator(), roundOf(name, measure), measure.high());
        return count.in(single(measure.unit()));
    }

    /** Whether it says how many there are, in all, of each 期 or of each part of the year: 100人, 100人/期, 4次/季度. */
    static boolean isSaidBy(Measure measure) {
        return measure.per().isEmpty() || isOfEachRound(measure) || isOfEachPartOfTheYear(measure);
    }

    private static boolean isOfEachPartOfTheYear(Measure measure) {
        return measure.per().size() == 1 && isPartOfTheYear(measure.per().getFirst());
    }

    /** Months, quarters and halves; how many working days or weeks a year has is not said. */
    private static boolean isPartOfTheYear(UnitOfMeasure unit) {
        return unit.convertsTo(MONTH) && factor(unit).compareTo(factor(YEAR)) <= 0;
    }

    private static boolean isOfEachRound(Measure measure) {
        return measure.per().size() == 1
                && ROUNDS.contains(measure.per().getFirst().symbol())
                && !measure.unit().isOccurrence();
    }

    private static @Nullable UnitOfMeasure roundOf(String name, Measure measure) {
        if (isOfEachRound(measure)) {
            return measure.per().getFirst();
        }
        if (isOfEachPartOfTheYear(measure)) {
            UnitOfMeasure part = measure.per().getFirst();
            return part.equals(YEAR) ? null : part;
        }
        Matcher each = OF_EACH_ROUND.matcher(name);
        return each.find() ? new UnitOfMeasure(each.group(1)) : null;
    }

    /** The 12个月 or 4个季度 a year has. */
    static Count ofTheYear(UnitOfMeasure part) {
        BigDecimal parts = factor(YEAR).divide(factor(part), MathContext.DECIMAL64);
        UnitOfMeasure counted = new UnitOfMeasure(COUNTED_AS.getOrDefault(part.symbol(), part.symbol()));
        return new Count("", parts, counted, Operator.UNSTATED, null, parts);
    }

    /** Whether it is of each part of the year, so that no year has only this many. */
    boolean comesAgain() {
        return round != null && isPartOfTheYear(round);
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
        return new Count(name, written, unit, operator, round, converted);
    }

    String text() {
        String each = comesAgain() && round != null ? "/" + round.symbol() : "";
        return operator.sign() + written.toPlainString() + unit.symbol() + each;
    }

    private boolean isSameIn(UnitOfMeasure denominator) {
        boolean inDays = unit.isTime() && !unit.convertsTo(new UnitOfMeasure("月"));
        return unit.convertsTo(denominator) && (!inDays || factor(unit).compareTo(factor(denominator)) == 0);
    }

    static boolean isPeople(UnitOfMeasure unit) {
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
