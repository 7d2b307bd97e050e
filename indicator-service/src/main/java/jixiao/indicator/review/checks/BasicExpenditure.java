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
import jixiao.indicator.review.Severity;

/** O22: 基本支出 has no place in a table of projects. */
public final class BasicExpenditure implements Check {
    private static final Pattern NAME =
            Pattern.compile("基本支出|公用经费|(在职|在编|机关|行政|事业)(人员|干部|职工|编制)*的?(基本)?(工资|薪酬|社会保险|社保|五险一金)");

    /** What a pupil or a school gets is a project; so is the pay of who is on no establishment. */
    private static final Pattern PROJECT = Pattern.compile("义务教育|学校|幼儿园|生均|学生|高中|中职|教育|寄宿|编外|聘用|补助资金");

    @Override
    public CheckCard card() {
        return new CheckCard("O22", "基本支出列入项目", Severity.WARNING, Dimension.RELEVANCE, "部门支出分为基本支出和项目支出，本表只列项目支出");
    }

    @Override
    public Stream<Remark> remarksOn(GoalUnderReview goal) {
        String name = goal.projectName();
        return NAME.matcher(name).find() && !PROJECT.matcher(name).find()
                ? Stream.of(new Remark(
                        Cell.of(Field.PROJECT_NAME), "“" + goal.projectName() + "”是基本支出，不应列入项目支出绩效目标。请改列基本支出，或写明具体项目。"))
                : Stream.empty();
    }
}
