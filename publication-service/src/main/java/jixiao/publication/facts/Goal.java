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
 * @param adjustment that made it the approved one in place of an older version; null when the budget named it
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
        @Nullable SourceDocument source,
        @Nullable Adjustment adjustment) {

    /** An approved goal changed by its own procedure. */
    public record Adjustment(int number, String reason) {}

    /** Whether it holds for a budget that was approved with that version. */
    boolean holdsFor(int approvedVersion) {
        return goalVersion == approvedVersion || adjustment != null && goalVersion > approvedVersion;
    }

    /** What the public is told of why this target table replaces another; null for the first. */
    @Nullable
    String notice() {
        return adjustment == null ? null : "经批准第 " + adjustment.number() + " 次调整绩效目标：" + adjustment.reason();
    }

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
