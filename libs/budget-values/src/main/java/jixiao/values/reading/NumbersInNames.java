package jixiao.values.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** Tells numbers that name a thing from the value that is asked for. */
final class NumbersInNames {
    private static final int SHORTEST_NAME = 2;

    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);

    private static final BigDecimal HOURS_OF_A_DAY = BigDecimal.valueOf(24);

    private static final Set<String> RATE_NAMES = Set.of("率", "比例", "比重", "占比", "满意度");

    private static final String CLOSING_QUOTES = "”\"’'」』》";

    private static final List<String> PEOPLE = List.of(
            "老", "高龄", "儿童", "婴", "幼", "少年", "青年", "青少年", "未成年", "学生", "女", "妇女", "男", "人群", "居民", "人员", "人口", "群众",
            "失能", "参保", "常住", "户籍", "城乡", "农村", "残疾", "优抚", "困难", "特困", "独居", "劳动力", "职工", "党员", "干部", "农民", "公民", "市民",
            "患者", "对象");

    private static final Set<String> BANDWIDTHS = Set.of("M", "G", "兆", "Mbps", "Gbps", "千伏", "kV");

    private static final List<String> LINES = List.of("专线", "光纤", "宽带", "互联网", "带宽", "网络", "链路", "线路", "电路", "裸光纤");

    private NumbersInNames() {}

    /** The number before, or the ratio of 1:500地形图35平方公里, belongs to the name of what the phrase measures. */
    static boolean isOfName(String text, Phrase before, Phrase phrase) {
        String gap = text.substring(before.end(), phrase.start());
        if (before.content() instanceof Phrase.Ratio) {
            return isHan(gap) && phrase.content() instanceof Measure;
        }
        return before.content() instanceof Measure first
                && phrase.content() instanceof Measure second
                && (isRoundTheClock(gap, first, second)
                        || isOfRateName(gap, first, second)
                        || isNumberName(gap, first, second)
                        || isClass(gap, first)
                        || isAgeGroup(gap, first, second)
                        || isBandwidth(gap, first));
    }

    /** The 5岁以下 of 5岁以下儿童死亡率≤6‰ and the 30日内 of 30日内办结率≥95%. */
    private static boolean isOfRateName(String gap, Measure first, Measure second) {
        return (first.unit().isTime() || first.unit().isAge())
                && second.unit().isRate()
                && RATE_NAMES.stream().anyMatch(gap::endsWith)
                && isHan(gap);
    }

    /**
     * The 12345 of 12345热线办结率≥98%, the 119 of 119出警时间≤5分钟, the 5·12 of 5·12宣传≥10场, in quotes or not: bare numbers
     * that name.
     */
    private static boolean isNumberName(String gap, Measure first, Measure second) {
        boolean bare = first.operator() == Operator.UNSTATED && first.unit().isNone();
        boolean quoted = !gap.isEmpty() && CLOSING_QUOTES.indexOf(gap.charAt(0)) >= 0;
        String noun = quoted ? gap.substring(1) : gap;
        boolean named =
                noun.length() >= SHORTEST_NAME && isHan(noun) && !second.unit().isNone();
        return bare && (named || gap.equals("·") && second.unit().isNone());
    }

    /** The 2025届 of 2025届毕业生就业率≥90%. */
    private static boolean isClass(String gap, Measure first) {
        return first.unit().symbol().equals("届") && first.low().compareTo(FIRST_YEAR) >= 0 && isHan(gap);
    }

    /** The 60周岁以上 of 60周岁以上老人5000人 and the 80-89岁 of 80-89岁50元/人/月. */
    private static boolean isAgeGroup(String gap, Measure first, Measure second) {
        int clause = 0;
        while (clause < gap.length() && UnitPhrase.isHan(gap.charAt(clause))) {
            clause++;
        }
        boolean people = clause > 0 && first.operator() != Operator.UNSTATED
                || PEOPLE.stream().anyMatch(gap.substring(0, clause)::contains);
        boolean each =
                gap.isEmpty() && (second.unit().isMoney() || second.unit().isCounter());
        return isAge(first) && !isAge(second) && (people || each);
    }

    private static boolean isAge(Measure measure) {
        return measure.unit().isAge();
    }

    /** The 24小时 of 24小时自助服务区2处. */
    private static boolean isRoundTheClock(String gap, Measure first, Measure second) {
        return first.unit().symbol().equals("小时")
                && first.operator() == Operator.UNSTATED
                && first.low().compareTo(HOURS_OF_A_DAY) == 0
                && gap.length() >= SHORTEST_NAME
                && isHan(gap)
                && second.unit().isCounter();
    }

    /** The 50M of 50M专线12条 and the 10千伏 of 10千伏线路12公里. */
    private static boolean isBandwidth(String gap, Measure first) {
        return BANDWIDTHS.contains(first.unit().symbol()) && LINES.stream().anyMatch(gap::startsWith) && isHan(gap);
    }

    private static boolean isHan(String gap) {
        return !gap.isEmpty() && gap.chars().allMatch(sign -> UnitPhrase.isHan((char) sign));
    }
}
