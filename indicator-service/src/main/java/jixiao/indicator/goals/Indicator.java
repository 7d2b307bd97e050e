package jixiao.indicator.goals;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import jixiao.values.Category;
import jixiao.values.Subcategory;
import org.jspecify.annotations.Nullable;

/**
 * One third-level indicator as written: a published form prints exactly what was approved.
 *
 * @param position in the form, from 1
 * @param categoryCaption the first level as printed, or null
 * @param category its reading; null when the form does not say it, never guessed
 * @param subcategoryCaption the second level as printed, or null
 * @param subcategory its reading, or null
 * @param prefix printed before the name, such as {@code 指标1:}, or null
 * @param target 指标值 as written; empty when blank
 * @param points 分值, never negative; null where none are given
 */
@Embeddable
public record Indicator(
        int position,
        @Nullable String categoryCaption,
        @Nullable @Enumerated(EnumType.STRING) Category category,
        @Nullable String subcategoryCaption,
        @Nullable @Enumerated(EnumType.STRING) Subcategory subcategory,
        @Nullable String prefix,
        String name,
        String target,
        @Nullable BigDecimal points) {

    /** Whether both are of one class, whatever they say. */
    boolean isOfTheClassOf(Indicator other) {
        return category == other.category && subcategory == other.subcategory;
    }

    boolean bearsTheNameOf(Indicator other) {
        return name.equals(other.name);
    }

    /** A caption that only repeats what the class is called says no more than none. */
    @Nullable
    String ownCategoryCaption() {
        return category != null && category.label().equals(categoryCaption) ? null : categoryCaption;
    }

    @Nullable
    String ownSubcategoryCaption() {
        return subcategory != null && subcategory.label().equals(subcategoryCaption) ? null : subcategoryCaption;
    }
}
