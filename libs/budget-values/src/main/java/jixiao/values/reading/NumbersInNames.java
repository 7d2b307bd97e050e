package jixiao.values.reading;

import java.math.BigDecimal;
import java.util.Set;

/** Tells numbers that name a thing from the value that is asked for. */
final class NumbersInNames {
    private static final int SHORTEST_NAME = 2;

    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);

    private static final Set<String> RATE_NAMES = Set.of("率", "比例", "比重", "占比", "满意度");

    private NumbersInNames() {}

    /** The number before belongs to the name of what the phrase measures. */
    static boolean isOfName(String text, Phrase before, Phrase phrase) {
        String gap = text.substring(before.end(), phrase.start());
        return before.content() instanceof Measure first
                && phrase.content() instanceof Measure second
                && (isOfRateName(gap, first, second) || isNumberName(gap, first, second) || isClass(gap, first));
    }

    /** The 5岁以下 of 5岁以下儿童死亡率≤6‰ and the 30日内 of 30日内办结率≥95%. */
    private static boolean isOfRateName(String gap, Measure first, Measure second) {
        return (first.unit().isTime() || first.unit().symbol().endsWith("岁"))
                && second.unit().isRate()
                && RATE_NAMES.stream().anyMatch(gap::endsWith)
                && isHan(gap);
    }

    /** The 12345 of 12345热线办结率≥98%, the 119 of 119出警时间≤5分钟, the 5·12 of 5·12宣传≥10场: bare numbers that name. */
    private static boolean isNumberName(String gap, Measure first, Measure second) {
        boolean bare = first.operator() == Operator.UNSTATED && first.unit().isNone();
        boolean named =
                gap.length() >= SHORTEST_NAME && isHan(gap) && !second.unit().isNone();
        return bare && (named || gap.equals("·") && second.unit().isNone());
    }

    /** The 2025届 of 2025届毕业生就业率≥90%. */
    private static boolean isClass(String gap, Measure first) {
        return first.unit().symbol().equals("届") && first.low().compareTo(FIRST_YEAR) >= 0 && isHan(gap);
    }

    private static boolean isHan(String gap) {
        return !gap.isEmpty() && gap.chars().allMatch(sign -> UnitPhrase.isHan((char) sign));
    }
}
