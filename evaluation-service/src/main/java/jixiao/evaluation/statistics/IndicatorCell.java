package jixiao.evaluation.statistics;

import java.math.BigDecimal;
import java.util.UUID;
import jixiao.values.Category;
import jixiao.values.Subcategory;
import org.jspecify.annotations.Nullable;

/**
 * One indicator of one completed sheet, as it goes into a sum.
 *
 * @param position of the row from 1
 * @param adjusted 全年预算数 of the project in 元, which ratios weigh by; null or zero weighs nothing
 */
public record IndicatorCell(
        UUID sheetId,
        String projectName,
        int position,
        @Nullable Category category,
        @Nullable Subcategory subcategory,
        String name,
        String target,
        @Nullable String actual,
        @Nullable BigDecimal points,
        @Nullable BigDecimal adjusted) {}
