package jixiao.publication.search;

import java.util.UUID;
import jixiao.publication.releases.DisclosureKind;
import jixiao.values.FiscalYear;
import jixiao.values.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the catalogue; null asks for nothing in particular.
 *
 * @param region with all regions inside it
 * @param text words to find, see {@link Bigrams#query}
 */
public record CatalogueQuery(
        @Nullable RegionCode region,
        @Nullable UUID unit,
        @Nullable UUID department,
        @Nullable FiscalYear fiscalYear,
        @Nullable DisclosureKind kind,
        @Nullable String text) {

    public boolean isEmpty() {
        return region == null
                && unit == null
                && department == null
                && fiscalYear == null
                && kind == null
                && text == null;
    }
}
