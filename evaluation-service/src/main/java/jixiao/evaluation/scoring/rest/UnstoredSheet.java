package jixiao.evaluation.scoring.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import jixiao.evaluation.scoring.FundsFacts;
import jixiao.evaluation.scoring.RowFacts;
import jixiao.evaluation.scoring.SheetFacts;
import jixiao.kit.validation.BudgetAmount;
import jixiao.kit.validation.OneLine;
import jixiao.kit.validation.Prose;
import jixiao.profiles.Attainment;
import jixiao.profiles.RuleProfile;
import jixiao.values.Category;
import jixiao.values.Money;
import jixiao.values.MoneyUnit;
import jixiao.values.Subcategory;
import org.jspecify.annotations.Nullable;

/**
 * A sheet somebody else keeps.
 *
 * @param profile id of the rules, {@code mof-2020}, or with a version, {@code mof-2020/1}
 * @param fiscalYear of dates that are written without a year; the year before this one where it is not said
 * @param rows in the order of the sheet; where none has points, the profile proposes those of all
 * @param total the published 总分, or null
 */
public record UnstoredSheet(
        @NotBlank(message = "请写明规则方案，例如 mof-2020。") @OneLine String profile,

        @Nullable @Min(value = 1995, message = "年度最早为 1995。") @Max(value = 2099, message = "年度最晚为 2099。")
        Integer fiscalYear,

        @NotNull(message = "请写明全年预算数和全年执行数。") @Valid Funds funds,

        @NotEmpty(message = "请至少写明一行指标。") @Size(max = 300, message = "指标最多 300 行。")
        List<@Valid @NotNull(message = "各行不能为空。") Row> rows,

        @Nullable @PositiveOrZero(message = "总分不能为负。") @Digits(integer = 4, fraction = 4, message = "总分最多四位整数、四位小数。")
        BigDecimal total) {

    /**
     * 年度资金总额.
     *
     * @param adjusted 全年预算数; null where the table does not show it, and then executed is null too
     * @param rate the published 执行率 as written: 98.09%, 98.09 or 0.9809; null for none
     * @param score the published 得分 of execution, or null
     */
    public record Funds(
            @Nullable @BudgetAmount Money adjusted,
            @Nullable @BudgetAmount Money executed,

            @Nullable
            @PositiveOrZero(message = "分值不能为负。")
            @Digits(integer = 3, fraction = 4, message = "分值最多三位整数、四位小数。")
            BigDecimal points,

            @Nullable @OneLine @Size(max = 50, message = "执行率最长 50 个字。")
            String rate,

            @Nullable
            @PositiveOrZero(message = "得分不能为负。")
            @Digits(integer = 3, fraction = 4, message = "得分最多三位整数、四位小数。")
            BigDecimal score,

            @Nullable @Prose @Size(max = 2000, message = "说明最长 2000 个字。")
            String explanation) {

        FundsFacts facts() {
            return new FundsFacts(adjusted, executed, MoneyUnit.TEN_THOUSAND_YUAN, points, rate, score, explanation);
        }
    }

    /**
     * One indicator.
     *
     * @param categoryCaption the first-level caption as printed, where it names points
     * @param actual 实际完成值 as written
     * @param score the published 得分, or null
     */
    public record Row(
            @Nullable @OneLine @Size(max = 500, message = "一级指标最长 500 个字。")
            String categoryCaption,

            @Nullable Category category,
            @Nullable Subcategory subcategory,

            @NotBlank(message = "请填写三级指标。") @Prose @Size(max = 500, message = "三级指标最长 500 个字。")
            String name,

            @NotNull(message = "请填写年度指标值。") @Prose @Size(max = 500, message = "年度指标值最长 500 个字。")
            String target,

            @Nullable @Prose @Size(max = 500, message = "实际完成值最长 500 个字。")
            String actual,

            @Nullable
            @PositiveOrZero(message = "分值不能为负。")
            @Digits(integer = 3, fraction = 4, message = "分值最多三位整数、四位小数。")
            BigDecimal points,

            @Nullable Boolean applicable,
            @Nullable Attainment grade,

            @Nullable
            @PositiveOrZero(message = "得分不能为负。")
            @Digits(integer = 3, fraction = 4, message = "得分最多三位整数、四位小数。")
            BigDecimal score,

            @Nullable @Prose @Size(max = 2000, message = "偏差原因及改进措施最长 2000 个字。")
            String explanation) {

        private RowFacts facts(BigDecimal worth) {
            return new RowFacts(
                    categoryCaption,
                    category,
                    subcategory,
                    name,
                    target,
                    actual,
                    worth,
                    applicable == null || applicable,
                    grade,
                    score,
                    explanation);
        }
    }

    SheetFacts facts(RuleProfile rules, int usualYear) {
        List<BigDecimal> points = PublishedPoints.of(rows, rules);
        List<RowFacts> facts = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            facts.add(rows.get(i).facts(points.get(i)));
        }
        return new SheetFacts(fiscalYear == null ? usualYear : fiscalYear, funds.facts(), facts, total);
    }
}
