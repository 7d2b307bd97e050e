package jixiao.indicator.review.checks;

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
import jixiao.values.Category;
import jixiao.values.Subcategory;
import jixiao.values.reading.Direction;
import jixiao.values.reading.Measure;

/** O16: a bound that points the wrong way: outputs as a cap (评选人数 ≤200人), cost or time as a floor. */
public final class DirectionDoubtful implements Check {
    private static final Pattern LESS_IS_BETTER =
            Pattern.compile("减少|降低|下降|压减|控制|投诉|事故|差错|失误|发生|违规|流失|返工|退回|逾期|污染|排放|能耗|死亡|伤亡|故障|案件");
    /** The size of a meeting, cars, travel and staff are capped to save money. */
    private static final Pattern CAPPED_BY_RULE =
            Pattern.compile("(参会|与会|参加会议|会议).*(人数|规模|次数)|车辆|用车|公务接待|出国|出差|编外|聘用|编制");

    /** How long something is offered, not how long one waits for it (S3: 单次宣传时限). */
    private static final Pattern LASTS = Pattern.compile("单次|每次|每场|时长|持续|开放|服务时间|使用年限|宣传|培训|展出");

    /** What people get: the rules set the least that is paid. */
    private static final Pattern LEAST_IS_SET = Pattern.compile("补助|补贴|救助|资助|低保|津贴|抚恤|优待|供养|养老金|保障(金|标准)|工资|报酬|奖励");

    private static final Pattern MORE_IS_SAVED = Pattern.compile("节约|节省|降低|减少|下降|压减|控制率|控制在");

    @Override
    public CheckCard card() {
        return new CheckCard("O16", "指标方向存疑", Severity.HINT, Dimension.APPROPRIATENESS, Basis.SENSIBLE_AND_FEASIBLE);
    }

    @Override
    public Stream<Remark> remarksOn(GoalUnderReview goal) {
        return goal.indicators().stream()
                .filter(indicator -> indicator.measure().isPresent())
                .flatMap(indicator -> remarkOn(indicator, indicator.measure().orElseThrow()));
    }

    private static Stream<Remark> remarkOn(ReviewedIndicator indicator, Measure measure) {
        Direction direction = measure.operator().direction();
        String target = indicator.indicator().target();
        if (direction == Direction.REVERSE
                && (indicator.is(Subcategory.QUANTITY) || indicator.is(Category.SATISFACTION))
                && !LESS_IS_BETTER.matcher(indicator.name()).find()
                && !CAPPED_BY_RULE.matcher(indicator.name()).find()) {
            return Stream.of(indicator.remark(
                    Field.TARGET, "“" + indicator.name() + "”写成上限“" + target + "”，做得越少越算完成。请核对是否应为“≥”或确定的数量。"));
        }
        boolean lessIsBetter = indicator.isCost()
                        && measure.unit().isMoney()
                        && !LEAST_IS_SET.matcher(indicator.name()).find()
                || indicator.is(Subcategory.TIMELINESS)
                        && measure.unit().isTime()
                        && !LASTS.matcher(indicator.name()).find();
        return direction == Direction.POSITIVE
                        && lessIsBetter
                        && !MORE_IS_SAVED.matcher(indicator.name()).find()
                ? Stream.of(indicator.remark(
                        Field.TARGET, "“" + indicator.name() + "”写成下限“" + target + "”，花得越多、拖得越久越算完成。请核对是否应为“≤”。"))
                : Stream.empty();
    }
}
