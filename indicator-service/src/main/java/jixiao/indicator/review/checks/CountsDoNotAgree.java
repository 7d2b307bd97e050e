package jixiao.indicator.review.checks;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jixiao.indicator.review.Cell.Field;
import jixiao.indicator.review.GoalUnderReview;
import jixiao.indicator.review.Remark;
import jixiao.indicator.review.ReviewedIndicator;
import jixiao.values.Subcategory;
import jixiao.values.reading.Direction;
import jixiao.values.reading.Measure;

/**
 * A part of {@link GoalContradictsTarget}: the parts the goal counts do not make the quantity of the indicator: 1场劳动竞赛 and 约5个工种的技能竞赛 are six, not 5项
 * (S4); of two books 各300本 are six hundred, not 300本 (S2).
 */
final class CountsDoNotAgree {
    private static final int HEAD = 2;
    private static final int LEAST_PARTS = 2;
    private static final String THINGS = "场|个|项|次|期|类|门|处|批";
    private static final Pattern PART = Pattern.compile("(?:约|近)?(?<![0-9.])([0-9]{1,6})(?:" + THINGS
            + ")(?:[\\p{IsHan}]{0,4}的)?([\\p{IsHan}]{4,8})(?=[，。；、,;]|和|及|$)");
    private static final Pattern EACH = Pattern.compile("各([0-9]{1,6})([\\p{IsHan}])");
    private static final Pattern TITLE = Pattern.compile("《[^》]+》");

    private CountsDoNotAgree() {}

    static Stream<Remark> remarksOn(GoalUnderReview goal) {
        String narrative = goal.narrative().collect(Collectors.joining("\n"));
        return goal.in(Subcategory.QUANTITY)
                .flatMap(row -> sum(row, narrative)
                        .or(() -> ofEach(row, narrative))
                        .filter(said -> row.measure()
                                .filter(target -> contradicts(target, said.total()))
                                .isPresent())
                        .map(said -> row.remark(
                                Field.TARGET,
                                "年度目标写的是" + said.equation() + "，指标值是“"
                                        + row.indicator().target() + "”。请核对，使两处一致。"))
                        .stream());
    }

    private record Said(BigDecimal total, String equation) {}

    /** A floor below what is said is met by it; so is a cap above it. */
    private static boolean contradicts(Measure target, BigDecimal said) {
        int comparison = target.high().compareTo(said);
        return target.per().isEmpty()
                && switch (target.operator().direction()) {
                    case Direction.POSITIVE -> comparison > 0;
                    case Direction.REVERSE -> comparison < 0;
                    case Direction.NEUTRAL -> comparison != 0;
                };
    }

    /** Parts of one kind that the indicator names too: 劳动竞赛 and 技能竞赛 of 开展劳动和技能竞赛数量. */
    private static Optional<Said> sum(ReviewedIndicator row, String narrative) {
        if (row.measure()
                .filter(target -> target.unit().symbol().matches(THINGS))
                .isEmpty()) {
            return Optional.empty();
        }
        Map<String, BigDecimal> parts = new LinkedHashMap<>();
        for (Matcher part = PART.matcher(narrative); part.find(); ) {
            String noun = part.group(2);
            String head = noun.substring(noun.length() - HEAD);
            String kind = noun.substring(0, noun.length() - HEAD);
            if (row.name().contains(head) && row.name().contains(kind)) {
                parts.put(part.group(), new BigDecimal(part.group(1)));
            }
        }
        return parts.size() < LEAST_PARTS
                ? Optional.empty()
                : Optional.of(new Said(
                        parts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add),
                        String.join(" + ", parts.keySet())));
    }

    /** So many of each of the books named before it; only when the indicator says the number of one. */
    private static Optional<Said> ofEach(ReviewedIndicator row, String narrative) {
        Matcher each = EACH.matcher(narrative);
        Measure target = row.measure().orElse(null);
        if (target == null || !each.find()) {
            return Optional.empty();
        }
        long titles = TITLE.matcher(narrative.substring(sentenceStart(narrative, each.start()), each.start()))
                .results()
                .count();
        BigDecimal one = new BigDecimal(each.group(1));
        boolean isTheNumberOfOne =
                target.unit().symbol().equals(each.group(2)) && target.high().compareTo(one) == 0;
        return titles >= LEAST_PARTS && isTheNumberOfOne
                ? Optional.of(new Said(one.multiply(BigDecimal.valueOf(titles)), titles + "种" + each.group()))
                : Optional.empty();
    }

    private static int sentenceStart(String text, int before) {
        return Math.max(text.lastIndexOf('。', before), text.lastIndexOf('；', before)) + 1;
    }
}
