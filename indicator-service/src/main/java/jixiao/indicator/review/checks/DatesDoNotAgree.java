package jixiao.indicator.review.checks;

import java.util.List;
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
import jixiao.values.reading.Deadline;

/**
 * A part of {@link GoalContradictsTarget}: the goal says one month something is due by, its indicator another (10月底前完成全部培训
 * beside 培训完成时间 12月底前).
 */
final class DatesDoNotAgree {
    private static final Pattern BEFORE =
            Pattern.compile("(?<![每0-9])([0-9]{1,2})月(?:份|底|末|中旬|上旬|下旬|[0-9]{1,2}日)?(?:之前|以前|前)");
    private static final Pattern MONTH = Pattern.compile("(?<![每0-9])([0-9]{1,2})月");
    private static final Pattern BETWEEN_CLAUSES = Pattern.compile("[，。；,;\\n]");
    private static final Pattern ONLY_OF_TIME = Pattern.compile("时间|时限|期限|日期|及时|截止|全部|任务|工作|项目|完成|完工|年度|[的率性]");

    private DatesDoNotAgree() {}

    private record Said(String clause, String month) {}

    static Stream<Remark> remarksOn(GoalUnderReview goal) {
        List<Said> said = goal.narrative()
                .flatMap(BETWEEN_CLAUSES::splitAsStream)
                .flatMap(DatesDoNotAgree::in)
                .toList();
        List<ReviewedIndicator> due = goal.in(Subcategory.TIMELINESS)
                .filter(row -> row.target() instanceof Deadline && month(row).isPresent())
                .toList();
        return due.stream()
                .filter(row -> said.stream()
                        .noneMatch(each -> each.month().equals(month(row).orElseThrow())))
                .flatMap(row -> said.stream()
                        .filter(each -> isOf(row, each, said.size() == 1 && due.size() == 1))
                        .filter(each -> due.stream()
                                .noneMatch(other -> month(other).orElseThrow().equals(each.month())))
                        .limit(1)
                        .map(each -> row.remark(
                                Field.TARGET,
                                "年度目标写的是“" + each.clause() + "”，指标值是“"
                                        + row.indicator().target() + "”。请核对，使两处的时间一致。")));
    }

    private static Stream<Said> in(String clause) {
        List<String> months =
                BEFORE.matcher(clause).results().map(found -> found.group(1)).collect(Collectors.toList());
        return months.size() == 1 ? Stream.of(new Said(clause.strip(), months.getFirst())) : Stream.empty();
    }

    private static Optional<String> month(ReviewedIndicator row) {
        Matcher month = MONTH.matcher(row.indicator().target());
        return month.find() ? Optional.of(month.group(1)) : Optional.empty();
    }

    /** The same work is named; a name that speaks of time only is of the only date. */
    private static boolean isOf(ReviewedIndicator row, Said said, boolean only) {
        String work = ONLY_OF_TIME.matcher(row.name()).replaceAll("");
        return work.isEmpty() ? only : said.clause().contains(work);
    }
}
