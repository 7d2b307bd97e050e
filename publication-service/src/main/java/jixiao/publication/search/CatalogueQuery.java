package jixiao.publication.search;

import java.util.UUID;
import jixiao.publication.releases.DisclosureKind;
import jixiao.publication.releases.UnitKey;
import jixiao.values.FiscalYear;
import jixiao.values.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the catalogue; null asks for nothing in particular.
 *
 * @param region with all regions inside it
 * @param below an organisation, with all below it
 * @param unit exactly this one
 * @param text words to find, see {@link jixiao.kit.search.Bigrams#query}
 */
public record CatalogueQuery(
        @Nullable RegionCode region,
        @Nullable UnitKey below,
        @Nullable UUID projectId,
        @Nullable UUID unit,
        @Nullable UUID department,
        @Nullable FiscalYear fiscalYear,
        @Nullable DisclosureKind kind,
        @Nullable String text) {

    public boolean isEmpty() {
        return region == null
                && below == null
                && projectId == null
                && unit == null
                && department == null
                && fiscalYear == null
                && kind == null
                && text == null;
    }
}
