package jixiao.evaluation.report;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jixiao.profiles.Rating;
import jixiao.values.Money;
import jixiao.values.MoneyUnit;
import org.jspecify.annotations.Nullable;

/** A place in a report's text that the data fill in, written {@code {{名称}}}. */
public enum ReportToken {
    UNIT("单位名称", "单位名称", ReportFigures::unit),
    YEAR("年度", "预算年度，如 2023", figures -> Integer.toString(figures.fiscalYear())),
    PROJECTS("项目数", "项目个数，如 7个", figures -> count(figures.projects().size())),
    COMPLETED("已办结项目数", "自评已办结的项目个数", figures -> count(figures.completed().size())),
    PROJECT_NAMES("项目名单", "全部项目名称，顿号分隔", figures -> names(figures.projects())),
    OPENING("年初预算数", "年初预算数合计，万元", figures -> money(figures.opening())),
    ADJUSTED("预算数", "全年预算数合计，万元", figures -> money(figures.adjusted())),
    EXECUTED("执行数", "全年执行数合计，万元", figures -> money(figures.executed())),
    UNSPENT("结余数", "全年预算数减全年执行数，万元", figures -> money(figures.unspent())),
    RATE("执行率", "执行数合计 ÷ 全年预算数合计", figures -> percent(figures.executionRate())),
    BUDGET_BY_PROJECT("各项目预算数", "逐个项目的全年预算数", figures -> each(figures, ProjectFigures::adjusted)),
    EXECUTED_BY_PROJECT("各项目执行数", "逐个项目的全年执行数", figures -> each(figures, ProjectFigures::executed)),
    MEAN_SCORE("平均得分", "已办结自评表总分的平均数", figures -> score(figures.meanScore())),
    SCORES_BY_PROJECT("各项目得分", "逐个项目的总分和等级", ReportToken::scores),
    EXCELLENT("优等项目数", "评价等级为优的项目个数", figures -> count(figures.rated(Rating.EXCELLENT))),
    GOOD("良等项目数", "评价等级为良的项目个数", figures -> count(figures.rated(Rating.GOOD))),
    FAIR("中等项目数", "评价等级为中的项目个数", figures -> count(figures.rated(Rating.FAIR))),
    POOR("差等项目数", "评价等级为差的项目个数", figures -> count(figures.rated(Rating.POOR))),
    ATTAINMENT("实际完成情况", "逐个项目的实际完成情况", ReportToken::attainment),
    LOST_POINTS("扣分情况", "逐个指标的扣分和偏差原因", LostPointsText::of),
    UNFINISHED("未办结项目", "自评尚未办结的项目名称", figures -> names(figures.unfinished()));

    private static final String NOTHING = "无";

    private final String label;
    private final String meaning;
    private final Function<ReportFigures, String> text;

    ReportToken(String label, String meaning, Function<ReportFigures, String> text) {
        this.label = label;
        this.meaning = meaning;
        this.text = text;
    }

    /** As it is written in the text: {@code {{预算数}}}. */
    public String written() {
        return "{{" + label + "}}";
    }

    public String meaning() {
        return meaning;
    }

    /** What stands in its place for these figures. */
    public String of(ReportFigures figures) {
        return text.apply(figures);
    }

    static Optional<ReportToken> labelled(String label) {
        return Arrays.stream(values())
                .filter(token -> token.label.equals(label))
                .findFirst();
    }

    private static String count(int number) {
        return number + "个";
    }

    static String money(Money amount) {
        return amount.in(MoneyUnit.TEN_THOUSAND_YUAN).toPlainString() + "万元";
    }

    private static String percent(@Nullable BigDecimal rate) {
        return rate == null ? NOTHING : plain(rate) + "%";
    }

    private static String score(@Nullable BigDecimal score) {
        return score == null ? NOTHING : plain(score) + "分";
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String names(List<ProjectFigures> projects) {
        return projects.isEmpty()
                ? NOTHING
                : projects.stream().map(ProjectFigures::name).collect(Collectors.joining("、"));
    }

    private static String each(ReportFigures figures, Function<ProjectFigures, Money> amount) {
        return figures.projects().isEmpty()
                ? NOTHING
                : figures.projects().stream()
                        .map(project -> project.name() + money(amount.apply(project)))
                        .collect(Collectors.joining("、"));
    }

    private static String scores(ReportFigures figures) {
        return figures.completed().isEmpty()
                ? NOTHING
                : figures.completed().stream()
                        .map(project -> "%s%s分（%s）"
                                .formatted(
                                        project.name(),
                                        plain(project.score()),
                                        project.rating().label()))
                        .collect(Collectors.joining("、"));
    }

    private static String attainment(ReportFigures figures) {
        return figures.projects().isEmpty()
                ? NOTHING
                : figures.projects().stream()
                        .map(project -> "%s：%s"
                                .formatted(
                                        project.name(),
                                        project.attained().isBlank()
                                                ? "尚未填写。"
                                                : project.attained().strip()))
                        .collect(Collectors.joining("\n"));
    }
}
