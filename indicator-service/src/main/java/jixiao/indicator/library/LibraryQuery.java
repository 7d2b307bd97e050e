package jixiao.indicator.library;

import java.util.Set;
import jixiao.indicator.goals.OrganisationKey;
import jixiao.values.Category;
import jixiao.values.RegionCode;
import jixiao.values.Subcategory;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the library; null asks for nothing in particular.
 *
 * @param region those that hold there: of the region itself, of one around it, or of everywhere
 * @param words of the name: first come the very name or code, then names that begin so, then names that contain it, then
 *     those that share at least half of its pairs of characters, the more the earlier
 * @param after where the list goes on
 */
public record LibraryQuery(
        @Nullable LibraryScope scope,
        @Nullable String sector,
        @Nullable OrganisationKey department,
        @Nullable Category category,
        @Nullable Subcategory subcategory,
        @Nullable RegionCode region,
        Set<LibraryStage> stages,
        @Nullable String words,
        @Nullable LibraryCursor after) {

    /** The same from the place on. */
    public LibraryQuery goingOn(LibraryCursor place) {
        return new LibraryQuery(scope, sector, department, category, subcategory, region, stages, words, place);
    }
}
