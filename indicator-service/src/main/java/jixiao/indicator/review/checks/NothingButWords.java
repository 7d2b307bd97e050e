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
import jixiao.values.reading.Qualitative;

/**
 * G14: words that would fit any project: a goal like 做好相关工作, a row of the same kind (保质保量完成各项工作: 保质保量) or one that says
 * the name of its class again (提高社会效益: 进一步提高), a satisfaction nobody can measure (满意).
 */
public final class NothingButWords implements Check {
    private static final Pattern OF_ANY_GOAL = Pattern.compile(
            "根据|按照|下达|要求|计划|完成|做好|开展|落实|推进|保障|确保|相关|有关|各项|日常|本职|全部|"
                    + "工作|任务|目标|指标|年度|(19|20)[0-9]{2}年度?|本年|当年|全年|及时|按时|顺利|圆满|保质保量|的|项目|部门|单位|正常|运转|开支|支出|[\\p{Punct}，。、；：“”\\s]");
    private static final Pattern OF_ANY_ROW = Pattern.compile("提高|提升|增加|增强|促进|改善|推动|保持|维护|进一步|逐步|持续|不断|稳步|有效|有所|明显|显著|"
            + "社会|经济|生态|环境|效益|可持续|影响|力|发展|质量|效果|总体|整体|指标|工作|水平|程度|的|情况|稳定|良好|较好|好|优|长期|[\\p{Punct}，。、；：\\s]");
    private static final Pattern RATE = Pattern.compile("率$");

    @Override
    public CheckCard card() {
        return new CheckCard("G14", "内容笼统", Severity.HINT, Dimension.APPROPRIATENESS, Basis.DETAILED_AND_QUANTIFIED);
    }

    @Override
    public Stream<Remark> remarksOn(GoalUnderReview goal) {
        return Stream.concat(inGoal(goal), goal.indicators().stream().flatMap(NothingButWords::inRow));
    }

    private static Stream<Remark> inGoal(GoalUnderReview goal) {
        String text = goal.goal().strip();
        return !text.isEmpty() && goal.numberedGoals().isEmpty() && isOf(OF_ANY_GOAL, text)
                ? Stream.of(new Remark(Cell.of(Field.GOAL), "年度目标“" + text + "”没有说明做什么、做到什么程度。请写明本项目本年度的任务和预期效果。"))
                : Stream.empty();
    }

    private static Stream<Remark> inRow(ReviewedIndicator row) {
        if (!(row.target() instanceof Qualitative)) {
            return Stream.empty();
        }
        String target = row.indicator().target();
        if (row.is(Category.SATISFACTION) && !RATE.matcher(row.name()).find()) {
            return Stream.of(row.remark(Field.TARGET, "满意度写成“" + target + "”，无法衡量。请写百分比，如“≥90%”。"));
        }
        boolean fitsAny = isOf(OF_ANY_ROW, row.name(), target) || isOf(OF_ANY_GOAL, row.name(), target);
        return fitsAny
                ? Stream.of(row.remark(
                        Field.NAME, "“" + row.name() + "：" + target + "”放在哪个项目都一样，没有说明本项目带来什么。请写明谁受益、有什么变化。"))
                : Stream.empty();
    }

    private static boolean isOf(Pattern words, String... texts) {
        return Stream.of(texts)
                .allMatch(text -> words.matcher(text).replaceAll("").isEmpty());
    }
}
