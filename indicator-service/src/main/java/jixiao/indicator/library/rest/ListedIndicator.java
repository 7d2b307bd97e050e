package jixiao.indicator.library.rest;

import java.math.BigDecimal;
import java.util.UUID;
import jixiao.indicator.library.LibraryContent;
import jixiao.indicator.library.LibraryHit;
import jixiao.indicator.library.LibraryIndicator;
import jixiao.indicator.library.LibraryScope;
import jixiao.indicator.library.LibraryStage;
import jixiao.values.Category;
import jixiao.values.RegionCode;
import jixiao.values.Subcategory;
import jixiao.values.reading.Direction;
import org.jspecify.annotations.Nullable;

/**
 * An indicator as a list shows it, enough to take it over into a goal.
 *
 * @param uses in how many rows of approved goals it stands
 */
public record ListedIndicator(
        UUID id,
        String code,
        LibraryScope scope,
        @Nullable RegionCode region,
        @Nullable String sector,
        Category category,
        Subcategory subcategory,
        String name,
        @Nullable String unitOfMeasure,
        Direction direction,
        @Nullable BigDecimal usualLow,
        @Nullable BigDecimal usualHigh,
        @Nullable String usualWords,
        LibraryStage stage,
        long uses) {

    static ListedIndicator of(LibraryHit hit) {
        LibraryIndicator indicator = hit.indicator();
        LibraryContent content = indicator.content();
        return new ListedIndicator(
                indicator.id(),
                indicator.code(),
                indicator.holding().scope(),
                indicator.holding().region(),
                indicator.holding().sector(),
                content.category(),
                content.subcategory(),
                content.name(),
                content.unitOfMeasure(),
                content.direction(),
                content.usualLow(),
                content.usualHigh(),
                content.usualWords(),
                indicator.stage(),
                hit.uses());
    }
}
