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
import jixiao.values.Subcategory;
import jixiao.values.reading.Measure;

/**
 * O25: an ecological benefit that is there only because the form has the row: its words have nothing to do with ecology,
 * or they are vague (维护生态稳定, 无污染) and the project itself has nothing to do with it (a pension). What is measured
 * (溶解氧 ≥2mg/L) and what a project of water, woods or the environment says is never that.
 */
public final class FilledForTheForm implements Check {
    private static final Pattern CONCRETE = Pattern.compile(
            "节能|节水|节电|节地|减排|碳|污染|污水|垃圾|空气|水质|水源|水土|植被|绿化|林|草|土壤|耕地|河|湖|湿地|"
                    + "能耗|新能源|清洁能源|光伏|扬尘|农药|化肥|药肥|灌溉|排水|节肥|生物多样|物种|水库|水域|防洪|洪|扬沙|粪|尾气|油耗|用电|用水|卫生|可再生|排放|回收|防沙|治沙|荒漠|噪声|噪音|秸秆|农膜|废|无害化|资源化|综合利用|循环|野生|栖息|增殖放流|低碳|环评|异味|臭|烟尘|粉尘|辐射|病虫|绿色防控|树");
    private static final Pattern PROJECT_OF_NATURE = Pattern.compile(
            "水利|水务|水体|水源|水质|污水|黑臭|水土|水库|水域|供水|河道|河流|河长|湖泊|湿地|林业|造林|森林|林草|草原|生态|环保|污染|大气|垃圾|土壤|绿化|防沙|治沙|节能|减排|耕地|农田");
    /** That nothing is harmed is no benefit: 无污染, 对环境无影响. */
    private static final Pattern NO_HARM = Pattern.compile("(无|不|零|没有|未)(产生|造成|新增|增加)?(环境)?(污染|影响|破坏|排放|噪声|噪音|废弃?物?)");

    private static final Pattern VAGUE = Pattern.compile("生态|环境|环保|绿色|节约|资源|宜居");
    /** A stroke where the form has a row and the project nothing to say. */
    private static final Pattern IS_LEFT_OPEN = Pattern.compile("[/／\\\\—-]+|无|不涉及");

    private static final Pattern OTHER_SURROUNDINGS =
            Pattern.compile("(工作|办公|营商|社会|法治|发展|生活|学习|人居|居住|网络|市场|投资|消费|就业|创业|政务|政治)环境");

    @Override
    public CheckCard card() {
        return new CheckCard("O25", "为填表而设的效益", Severity.WARNING, Dimension.RELEVANCE, Basis.CLEARLY_DIRECTED);
    }

    @Override
    public Stream<Remark> remarksOn(GoalUnderReview goal) {
        boolean projectIsEcological = isEcological(goal.projectName() + goal.goal());
        if (PROJECT_OF_NATURE.matcher(goal.projectName()).find()) {
            return Stream.empty();
        }
        return goal.in(Subcategory.ECOLOGICAL)
                .filter(indicator -> !isLeftOpen(indicator))
                .filter(indicator -> !isConcrete(indicator) && (!isVague(indicator) || !projectIsEcological))
                .map((ReviewedIndicator indicator) ->
                        indicator.remark(Field.NAME, "“" + indicator.name() + "”看不出项目的生态效益。项目没有生态效益的，不必填写此类指标。"));
    }

    static boolean isLeftOpen(ReviewedIndicator indicator) {
        return IS_LEFT_OPEN.matcher(indicator.name()).matches();
    }

    private static boolean isEcological(String text) {
        String relevant = OTHER_SURROUNDINGS.matcher(text).replaceAll("");
        return CONCRETE.matcher(relevant).find() || VAGUE.matcher(relevant).find();
    }

    /** A number of something is never vague; money and bare percentages are of nothing in nature. */
    private static boolean isConcrete(ReviewedIndicator indicator) {
        String text = NO_HARM.matcher(textOf(indicator)).replaceAll("");
        return CONCRETE.matcher(text).find()
                || indicator
                        .measure()
                        .filter(measure ->
                                isMeasuredInNature(measure) || isVague(indicator) && !indicator.isBarePercent())
                        .isPresent();
    }

    private static boolean isMeasuredInNature(Measure measure) {
        return !measure.unit().isNone()
                && !measure.unit().isRate()
                && !measure.unit().isMoney();
    }

    private static boolean isVague(ReviewedIndicator indicator) {
        return VAGUE.matcher(textOf(indicator)).find();
    }

    private static String textOf(ReviewedIndicator indicator) {
        return indicator.name() + indicator.indicator().target();
    }
}
