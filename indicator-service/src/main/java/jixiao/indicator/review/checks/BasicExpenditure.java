package jixiao.indicator.review.checks;

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
    @Override
    public CheckCard card() {
        return new CheckCard("O22", "基本支出列入项目", Severity.WARNING, Dimension.RELEVANCE, "部门支出分为基本支出和项目支出，本表只列项目支出");
    }

    @Override
    public Stream<Remark> remarksOn(GoalUnderReview goal) {
        return goal.projectName().contains("基本支出")
                ? Stream.of(new Remark(
                        Cell.of(Field.PROJECT_NAME), "“" + goal.projectName() + "”是基本支出，不应列入项目支出绩效目标。请改列基本支出，或写明具体项目。"))
                : Stream.empty();
    }
}
