package jixiao.indicator.library;

import jixiao.values.Subcategory;
import org.jspecify.annotations.Nullable;

/**
 * A name that an indicator would bear among those in use for the same people.
 *
 * @param by the indicator that changes; null when a new one is to be added
 */
public record Claim(@Nullable LibraryIndicator by, Holding holding, Subcategory subcategory, String name) {
    public static Claim toAdd(Holding holding, LibraryContent content) {
        return new Claim(null, holding, content.subcategory(), content.name());
    }

    public static Claim toEdit(LibraryIndicator indicator, LibraryContent content) {
        return new Claim(indicator, indicator.holding(), content.subcategory(), content.name());
    }

    static Claim held(LibraryIndicator indicator) {
        return toEdit(indicator, indicator.content());
    }
}
