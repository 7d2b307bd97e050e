package jixiao.indicator.review.checks;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jixiao.indicator.goals.Dimension;
import jixiao.indicator.review.Cell.Field;
import jixiao.indicator.review.Check;
import jixiao.indicator.review.CheckCard;
import jixiao.indicator.review.GoalUnderReview;
import jixiao.indicator.review.Remark;
import jixiao.indicator.review.ReviewedIndicator;
import jixiao.indicator.review.Severity;

/**
 * O5: a date or year of another year, mostly left over from last year's form (S3: 2021年12月28日 in 2023). A year that is
 * compared with, or that a span begins or ends in beside the budget's own, is none.
 */
public final class AnotherYear implements Check {
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])((?:19|20)[0-9]{2})(?=年|[-./][0-9]{1,2})");
    private static final Pattern TITLE = Pattern.compile("《[^》]*》|〔[^〕]*〕");
    private static final Pattern COMPARED =
            Pattern.compile("(比|较|对比|相比|自|从|截至|基于|按照?)(?:19|20)[0-9]{2}年|(?:19|20)[0-9]{2}年度?(的基础上|以来|起|基数|同期|水平|末的)");

    @Override
    public CheckCard card() {
        return new CheckCard("O5", "年度不符", Severity.WARNING, Dimension.FEASIBILITY, Basis.SENSIBLE_AND_FEASIBLE);
    }

    @Override
    public Stream<Remark> remarksOn(GoalUnderReview goal) {
        return Stream.of(YearLeftOver.inName(goal), YearLeftOver.inNarrative(goal), inIndicators(goal))
                .flatMap(remarks -> remarks);
    }

    private static Stream<Remark> inIndicators(GoalUnderReview goal) {
        return goal.indicators().stream()
                .flatMap(indicator -> Stream.concat(
                        remarkOn(
                                indicator,
                                Field.TARGET,
                                indicator.indicator().target(),
                                goal.year().year()),
                        remarkOn(
                                indicator,
                                Field.NAME,
                                indicator.name(),
                                goal.year().year())));
    }

    private static Stream<Remark> remarkOn(ReviewedIndicator indicator, Field field, String written, int budgetYear) {
        String text = TITLE.matcher(written).replaceAll("");
        if (COMPARED.matcher(text).find()) {
            return Stream.empty();
        }
        int stray = 0;
        for (Matcher years = YEAR.matcher(text); years.find(); ) {
            int year = Integer.parseInt(years.group(1));
            if (year == budgetYear) {
                return Stream.empty();
            }
            stray = year;
        }
        return stray == 0
                ? Stream.empty()
                : Stream.of(indicator.remark(
                        field,
                        "“" + written + "”是" + stray + "年，预算年度是" + budgetYear + "年。" + remedy(stray, budgetYear)));
    }

    /** A year that has passed was left over; one that is to come belongs into the next form. */
    static String remedy(int stray, int budgetYear) {
        return stray < budgetYear ? "请核对，是否沿用了往年的内容。" : "请写本年度内要完成的，跨年度的部分列入下一年。";
    }
}
