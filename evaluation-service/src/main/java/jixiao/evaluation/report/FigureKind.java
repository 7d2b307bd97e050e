package jixiao.evaluation.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jixiao.profiles.Rating;
import jixiao.values.Money;

/**
 * What a figure in a sentence is about, by the last word before it that says so; of two that end together the earlier
 * constant. Figures of other kinds, such as a headcount, are nobody's to check here.
 */
enum FigureKind {
    SPENT("全年执行数", WrittenFigure.Unit.MONEY, "执行|支付|支出|完成(?:项目)?资金|使用资金"),
    UNSPENT("结余数", WrittenFigure.Unit.MONEY, "结余|剩余|未执行|未支付"),
    BUDGETED("预算数", WrittenFigure.Unit.MONEY, "预算|批复|下达|安排|项目资金|发放"),
    RATE("预算执行率", WrittenFigure.Unit.PERCENT, "执行率|支付率|支出率|资金完成率|预算完成率"),
    SCORE("自评得分", WrittenFigure.Unit.POINTS, "得分|平均分|均分|总分|评分|自评分"),
    PROJECTS("项目个数", WrittenFigure.Unit.PROJECTS, "");

    private final String label;
    private final WrittenFigure.Unit unit;
    private final Pattern words;

    FigureKind(String label, WrittenFigure.Unit unit, String words) {
        this.label = label;
        this.unit = unit;
        this.words = Pattern.compile(words);
    }

    String label() {
        return label;
    }

    WrittenFigure.Unit unit() {
        return unit;
    }

    Pattern words() {
        return words;
    }

    /** The figures of the whole unit, the one most likely meant first. */
    List<BigDecimal> totals(ReportFigures figures) {
        return switch (this) {
            case SPENT -> List.of(figures.executed().yuan());
            case UNSPENT -> List.of(figures.unspent().yuan());
            case BUDGETED ->
                List.of(figures.adjusted().yuan(), figures.opening().yuan());
            case RATE -> Stream.ofNullable(figures.executionRate()).toList();
            case SCORE -> Stream.ofNullable(figures.meanScore()).toList();
            case PROJECTS ->
                Stream.concat(
                                Stream.of(
                                        figures.projects().size(),
                                        figures.completed().size(),
                                        figures.unfinished().size()),
                                Stream.of(Rating.values()).map(figures::rated))
                        .map(BigDecimal::valueOf)
                        .toList();
        };
    }

    /** The same of each project. */
    List<BigDecimal> ofProjects(ReportFigures figures) {
        return switch (this) {
            case SPENT -> each(figures, ProjectFigures::executed);
            case UNSPENT -> each(figures, project -> project.adjusted().minus(project.executed()));
            case BUDGETED ->
                Stream.concat(
                                each(figures, ProjectFigures::adjusted).stream(),
                                each(figures, ProjectFigures::opening).stream())
                        .toList();
            case RATE -> present(figures, ProjectFigures::rate);
            case SCORE -> present(figures, ProjectFigures::score);
            case PROJECTS -> List.of();
        };
    }

    private static List<BigDecimal> each(ReportFigures figures, Function<ProjectFigures, Money> amount) {
        return figures.projects().stream().map(amount).map(Money::yuan).toList();
    }

    private static List<BigDecimal> present(ReportFigures figures, Function<ProjectFigures, BigDecimal> value) {
        return figures.projects().stream().map(value).filter(Objects::nonNull).toList();
    }
}
