package jixiao.indicator.review.checks;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import jixiao.indicator.goals.Dimension;
import jixiao.indicator.review.Cell;
import jixiao.indicator.review.Cell.Field;
import jixiao.indicator.review.Check;
import jixiao.indicator.review.CheckCard;
import jixiao.indicator.review.GoalUnderReview;
import jixiao.indicator.review.Remark;
import jixiao.indicator.review.ReviewedIndicator;
import jixiao.indicator.review.Severity;
import jixiao.values.Category;
import jixiao.values.Subcategory;

/**
 * G13: a class a goal should have under the region's rules of the year is not there: something counted, somebody asked, and
 * what it costs where something is built, repaired or bought. A class that must be there is {@link ObligatoryClassMissing}'s.
 */
public final class ExpectedClassMissing implements Check {
    /** What is “built” here has no price of its own. */
    private static final Pattern NOTHING_BUILT =
            Pattern.compile("(队伍|能力|文化|作风|制度|思想|组织|廉政|党的?|政治|文明|人才|学科|法治|体系|机制|平安|工会|妇联|团)建设");

    @Override
    public CheckCard card() {
        return new CheckCard("G13", "缺少应设的指标", Severity.WARNING, Dimension.COMPLETENESS, Basis.SCHEME_OF_INDICATORS);
    }

    @Override
    public Stream<Remark> remarksOn(GoalUnderReview goal) {
        if (goal.indicators().isEmpty()) {
            return Stream.empty();
        }
        Stream<Remark> missing = goal.rules().expected().stream()
                .filter(expected -> !isDemanded(goal, expected) && !isThere(goal, expected))
                .map(expected -> remark(expected, "请补充" + whatToSay(expected) + "，确实没有的说明原因。"));
        return Stream.concat(missing, cost(goal));
    }

    private static Stream<Remark> cost(GoalUnderReview goal) {
        String name = NOTHING_BUILT.matcher(goal.projectName()).replaceAll("");
        return goal.costs().findAny().isPresent() || isDemanded(goal, Subcategory.COST)
                ? Stream.empty()
                : goal.rules().costFor().stream()
                        .filter(name::contains)
                        .limit(1)
                        .map(word -> remark(Subcategory.COST, "“" + word + "”类项目应当说明成本，请写单位成本或分项成本。"));
    }

    private static Remark remark(Subcategory missing, String remedy) {
        return new Remark(Cell.of(Field.INDICATORS), "没有设置" + missing.label() + "。" + remedy, missing.label());
    }

    /** Whether another check says already that it or its whole first level must be there. */
    private static boolean isDemanded(GoalUnderReview goal, Subcategory expected) {
        Category category = expected == Subcategory.COST ? Category.COST : expected.category();
        boolean levelIsMissing = goal.rules().categories().contains(category)
                && goal.indicators().stream().noneMatch(row -> row.is(category));
        return levelIsMissing || goal.rules().subcategories().contains(expected);
    }

    /** A row whose second level is not written may be of it. */
    private static boolean isThere(GoalUnderReview goal, Subcategory expected) {
        return goal.indicators().stream()
                .anyMatch(row -> row.is(expected) || row.is(expected.category()) && isUndivided(row));
    }

    private static boolean isUndivided(ReviewedIndicator row) {
        return row.indicator().subcategory() == null;
    }

    private static String whatToSay(Subcategory missing) {
        return switch (missing) {
            case QUANTITY -> "可以计数的产出，如人数、场次、件数";
            case SATISFACTION -> "服务对象的满意度";
            case QUALITY, TIMELINESS, COST, ECONOMIC, SOCIAL, ECOLOGICAL, SUSTAINABLE_IMPACT -> "这类指标";
        };
    }
}
