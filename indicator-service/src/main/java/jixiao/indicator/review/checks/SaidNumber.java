package jixiao.indicator.review.checks;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A number of something that the goal's text says plainly: 培训养老护理员800人.
 *
 * @param clause it stands in, as written
 * @param words of the clause without the number
 * @param isFloor that more is meant too: 不少于10个, 95%以上
 */
record SaidNumber(String clause, String words, BigDecimal number, boolean isFloor) {
    private static final Pattern BETWEEN_CLAUSES = Pattern.compile("[，。；、,;：:\\n（）()]");
    /** What is said of each, of other years, of all there are, or roughly, is no target of this year's. */
    private static final Pattern NO_PLAIN_TARGET = Pattern.compile(
            "[每各均约近余多较比]|左右|其中|现有|共有|已有|原有|在册|累计|截至|截止|以来|上年|去年|往年|历年|[两三四五]年|规划|总计|合计|分别|至少|不超过|不高于|以内|以下");

    private static final Pattern FLOOR = Pattern.compile("不少于|不低于|以上|超过|大于|≥");
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    /** All of a unit in a text; a clause with two of them does not say which is of what. */
    static Stream<SaidNumber> in(String text, String unit) {
        Pattern number = Pattern.compile("(?<![0-9.第年月~-])([0-9]+(?:\\.[0-9]+)?)(万?)(?:" + unit + ")");
        return BETWEEN_CLAUSES.splitAsStream(text).flatMap(clause -> in(clause, number).stream());
    }

    private static List<SaidNumber> in(String clause, Pattern number) {
        if (number.matcher(clause).results().count() != 1
                || NO_PLAIN_TARGET.matcher(clause).find()) {
            return List.of();
        }
        Matcher said = number.matcher(clause);
        String words = said.replaceFirst("");
        said.reset();
        said.find();
        BigDecimal value = new BigDecimal(said.group(1));
        return List.of(new SaidNumber(
                clause.strip(),
                words,
                said.group(2).isEmpty() ? value : value.multiply(TEN_THOUSAND),
                FLOOR.matcher(words).find()));
    }
}
