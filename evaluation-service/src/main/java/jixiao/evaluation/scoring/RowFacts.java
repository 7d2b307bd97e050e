package jixiao.evaluation.scoring;

import java.math.BigDecimal;
import jixiao.profiles.Attainment;
import jixiao.values.Category;
import jixiao.values.Subcategory;
import org.jspecify.annotations.Nullable;

/**
 * One indicator row of a sheet, as written.
 *
 * @param caption the first-level caption with its points, such as “效益 指标 (40分)”, or null
 * @param name 三级指标 without its numbering
 * @param target 年度指标值
 * @param actual 实际完成值, or null while it is not known
 * @param points 分值
 * @param applicable false for a row that does not apply this year: it is dropped, and the rest rescaled
 * @param grade the grade an evaluator chose for a qualitative row, or null
 * @param typedScore 得分 as a person typed it, or null
 * @param explanation 偏差原因分析及改进措施, or null
 */
public record RowFacts(
        @Nullable String caption,
        @Nullable Category category,
        @Nullable Subcategory subcategory,
        String name,
        String target,
        @Nullable String actual,
        BigDecimal points,
        boolean applicable,
        @Nullable Attainment grade,
        @Nullable BigDecimal typedScore,
        @Nullable String explanation) {

    /** @throws IllegalArgumentException when the points are negative */
    public RowFacts {
        if (points.signum() < 0) {
            throw new IllegalArgumentException("negative points: " + points);
        }
    }

    /** A row as it stands when nothing has been scored yet. */
    public static RowFacts planned(
            @Nullable Category category,
            @Nullable Subcategory subcategory,
            String name,
            String target,
            BigDecimal points) {
        return new RowFacts(null, category, subcategory, name, target, null, points, true, null, null, null);
    }

    RowFacts withTarget(String written) {
        return new RowFacts(
                caption,
                category,
                subcategory,
                name,
                written,
                actual,
                points,
                applicable,
                grade,
                typedScore,
                explanation);
    }

    public RowFacts withActual(String written) {
        return new RowFacts(
                caption,
                category,
                subcategory,
                name,
                target,
                written,
                points,
                applicable,
                grade,
                typedScore,
                explanation);
    }

    /** The same row with another score typed. */
    public RowFacts scored(BigDecimal score) {
        return new RowFacts(
                caption, category, subcategory, name, target, actual, points, applicable, grade, score, explanation);
    }

    boolean isExplained() {
        return explanation != null && !explanation.isBlank();
    }
}
