package jixiao.publication.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import jixiao.publication.releases.SourceDocument;
import jixiao.values.Category;
import jixiao.values.FiscalYear;
import jixiao.values.Subcategory;
import org.jspecify.annotations.Nullable;

/**
 * What this service reads of {@code goal.reviewed}, {@code goal.recorded} and {@code goal.approved}.
 *
 * @param goalVersion of the content; a version that was frozen never changes
 */
public record Goal(
        UUID projectId,
        FiscalYear fiscalYear,
        long version,
        int goalVersion,
        String goal,
        List<String> numberedGoals,
        List<Indicator> indicators,
        @Nullable SourceDocument source) {

    /** One third-level indicator as the unit wrote it. */
    public record Indicator(
            @Nullable String categoryCaption,
            @Nullable Category category,
            @Nullable String subcategoryCaption,
            @Nullable Subcategory subcategory,
            @Nullable String prefix,
            String name,
            String target,
            @Nullable BigDecimal points) {}
}
