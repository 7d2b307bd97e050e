package jixiao.indicator.review.checks;

import java.util.regex.Matcher;
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

/** O19: garbled or doubled words (2%40%; 让劳模以更好的身心状态为社会让劳模以更好的身心状态为社会). */
public final class GarbledText implements Check {
    private static final Pattern DOUBLED = Pattern.compile("([\\p{IsHan}，、]{5,})\\1");
    private static final Pattern RUN_TOGETHER = Pattern.compile("[0-9.]+[%％][0-9.]+[%％]");

    @Override
    public CheckCard card() {
        return new CheckCard("O19", "文字有误", Severity.WARNING, Dimension.COMPLETENESS, Basis.CLEARLY_DIRECTED);
    }

    @Override
    public Stream<Remark> remarksOn(GoalUnderReview goal) {
        Stream<Remark> inGoal = faultIn(goal.goal()).map(fault -> new Remark(Cell.of(Field.GOAL), fault));
        return Stream.concat(
                inGoal,
                goal.indicators().stream()
                        .flatMap(indicator -> Stream.concat(
                                faultIn(indicator.name()).map(fault -> indicator.remark(Field.NAME, fault)),
                                faultIn(indicator.indicator().target())
                                        .map(fault -> indicator.remark(Field.TARGET, fault)))));
    }

    private static Stream<String> faultIn(String text) {
        Matcher doubled = DOUBLED.matcher(text);
        if (doubled.find()) {
            return Stream.of("“" + doubled.group(1) + "”重复写了两遍。请删去一遍。");
        }
        Matcher together = RUN_TOGETHER.matcher(text);
        return together.find() ? Stream.of("“" + together.group() + "”两个百分数连写，含义不明。请写明各是什么的比例。") : Stream.empty();
    }
}
