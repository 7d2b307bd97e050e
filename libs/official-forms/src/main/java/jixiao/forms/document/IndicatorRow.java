package jixiao.forms.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import jixiao.values.Category;
import jixiao.values.Subcategory;
import org.jspecify.annotations.Nullable;

/**
 * One third-level indicator as printed. Levels are carried by name, never by column; a missing label stays null with a
 * finding. A line break inside a cell is kept as {@code \n}.
 *
 * @param line the line of the source the row begins on, from 1
 * @param categoryCaption the first-level caption as written, such as “效益 指标 (40分)”, or null
 * @param category its reading, or null
 * @param subcategoryCaption the second-level caption as written, or null
 * @param subcategory its reading, or null
 * @param prefix what is printed before the name, such as “指标1:” or “1.”, or null
 * @param name 三级指标 or 绩效内容 without that prefix
 * @param target 指标值, 绩效值 or 年度指标值; empty when the cell is blank
 * @param actual 实际完成值, or null where the form has no such column
 * @param points 分值
 * @param score 得分
 * @param explanation 偏差原因分析及改进措施
 * @param strayCaptions level captions printed on lines of their own above this row: they may belong to it, to the row
 *     before, or to nothing (S1, fourth form)
 * @param joint in running text (S3), what stands between name and target other than one blank: “: ” or nothing; null
 *     in a table
 * @param others the columns the model does not name, such as 备注, that are filled in this row
 */
public record IndicatorRow(
        int line,
        @Nullable String categoryCaption,
        @Nullable Category category,
        @Nullable String subcategoryCaption,
        @Nullable Subcategory subcategory,
        @Nullable String prefix,
        String name,
        String target,
        @Nullable String actual,
        @Nullable BigDecimal points,
        @Nullable BigDecimal score,
        @Nullable String explanation,
        @Nullable List<String> strayCaptions,
        @Nullable String joint,
        @Nullable List<PrintedField> others) {

    public IndicatorRow {
        strayCaptions = strayCaptions == null ? List.of() : List.copyOf(strayCaptions);
        others = others == null ? List.of() : List.copyOf(others);
    }

    /** A row of a table that has the usual columns only. */
    public IndicatorRow(
            int line,
            @Nullable String categoryCaption,
            @Nullable Category category,
            @Nullable String subcategoryCaption,
            @Nullable Subcategory subcategory,
            @Nullable String prefix,
            String name,
            String target,
            @Nullable String actual,
            @Nullable BigDecimal points,
            @Nullable BigDecimal score,
            @Nullable String explanation) {
        this(
                line,
                categoryCaption,
                category,
                subcategoryCaption,
                subcategory,
                prefix,
                name,
                target,
                actual,
                points,
                score,
                explanation,
                List.of(),
                null,
                List.of());
    }

    /** The row under other captions; their readings stay. */
    public IndicatorRow captioned(@Nullable String newCategoryCaption, @Nullable String newSubcategoryCaption) {
        return new IndicatorRow(
                line,
                newCategoryCaption,
                category,
                newSubcategoryCaption,
                subcategory,
                prefix,
                name,
                target,
                actual,
                points,
                score,
                explanation,
                strayCaptions,
                joint,
                others);
    }

    public IndicatorRow withOthers(List<PrintedField> newOthers) {
        return new IndicatorRow(
                line,
                categoryCaption,
                category,
                subcategoryCaption,
                subcategory,
                prefix,
                name,
                target,
                actual,
                points,
                score,
                explanation,
                strayCaptions,
                joint,
                newOthers);
    }

    /** What stands in a column that the model does not name. */
    public Optional<String> other(String label) {
        return others.stream()
                .filter(other -> other.label().equals(label))
                .map(PrintedField::value)
                .findFirst();
    }
}
