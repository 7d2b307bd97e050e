package jixiao.indicator.review.checks;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jixiao.indicator.review.Cell;
import jixiao.indicator.review.Cell.Field;
import jixiao.indicator.review.GoalUnderReview;
import jixiao.indicator.review.Remark;

/**
 * A part of {@link AnotherYear}: the project's name or a task of the goal bears another year, and nothing says that work of
 * that year is finished, paid for, compared with, built upon or prepared.
 */
final class YearLeftOver {
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])((?:19|20)[0-9]{2})(?=年)");
    private static final Pattern TITLE = Pattern.compile("《[^》]*》|〔[^〕]*〕|“[^”]*”");
    private static final Pattern BETWEEN_CLAUSES = Pattern.compile("[，。；,;\\n]");
    private static final Pattern TASK = Pattern.compile("完成|开展|实施|推进|做好|落实|组织|举办|保障|用于|发放|安排|建设|培训");
    private static final Pattern ON_PURPOSE = Pattern.compile(
            "根据|依据|按照|结合|考核|评选|结果|决算|审计|结转|结余|尾款|清算|欠|质保|续建|跨年|剩余|后续|验收|收尾|上年|往年|以前年度|基础上|以来|起|比|较|至|到|—|-|~|文件|通知|纪要|规划|方案|已|准备|谋划|打.{0,3}基础");

    private YearLeftOver() {}

    static Stream<Remark> inName(GoalUnderReview goal) {
        String narrative = goal.narrative().collect(Collectors.joining("\n"));
        Matcher year = YEAR.matcher(goal.projectName());
        boolean stray = year.find() && isStray(goal.projectName(), year.group(1), goal);
        return stray
                        && !narrative.contains(year.group(1) + "年")
                        && !ON_PURPOSE.matcher(narrative).find()
                ? Stream.of(new Remark(
                        Cell.of(Field.PROJECT_NAME),
                        "项目名称“" + goal.projectName() + "”写的是" + year.group(1) + "年，预算年度是" + goal.year()
                                + "年。请核对是否沿用了往年的名称；跨年度的项目，请在年度目标中写明本年度要做什么。",
                        goal.projectName()))
                : Stream.empty();
    }

    static Stream<Remark> inNarrative(GoalUnderReview goal) {
        String narrative = goal.narrative().collect(Collectors.joining("\n"));
        if (narrative.contains(goal.year() + "年")) {
            return Stream.empty();
        }
        return BETWEEN_CLAUSES
                .splitAsStream(TITLE.matcher(narrative).replaceAll(""))
                .filter(clause -> TASK.matcher(clause).find())
                .flatMap(clause -> YEAR.matcher(clause)
                        .results()
                        .map(year -> year.group(1))
                        .filter(year -> isStray(clause, year, goal))
                        .limit(1)
                        .map(year -> new Remark(
                                Cell.of(Field.GOAL),
                                "年度目标“" + clause.strip() + "”写的是" + year + "年，预算年度是" + goal.year() + "年。"
                                        + AnotherYear.remedy(
                                                Integer.parseInt(year),
                                                goal.year().year()),
                                clause.strip())));
    }

    private static boolean isStray(String text, String year, GoalUnderReview goal) {
        return !year.equals(goal.year().toString()) && !ON_PURPOSE.matcher(text).find();
    }
}
