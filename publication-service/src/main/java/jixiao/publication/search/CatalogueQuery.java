package jixiao.publication.search;

import java.util.UUID;
import jixiao.publication.releases.DisclosureKind;
import jixiao.publication.releases.Rating;
import jixiao.publication.releases.UnitKey;
import jixiao.values.FiscalYear;
import jixiao.values.Money;
import jixiao.values.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the catalogue; null asks for nothing in particular.
 *
 * @param region with all regions inside it
 * @param below an organisation, with all below it
 * @param unit exactly this one
 * @param amountFrom in 元, included; an entry without an amount is then not found
 * @param amountTo in 元, included; an entry without an amount is then not found
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
        @Nullable Rating rating,
        @Nullable Money amountFrom,
        @Nullable Money amountTo,
        @Nullable String text) {

    /** Asks for everything. */
    public static final CatalogueQuery EVERYTHING =
            new CatalogueQuery(null, null, null, null, null, null, null, null, null, null, null);

    public boolean isEmpty() {
        return equals(EVERYTHING);
    }

    public CatalogueQuery ofUnit(UUID id) {
        return new CatalogueQuery(
                region, below, projectId, id, department, fiscalYear, kind, rating, amountFrom, amountTo, text);
    }
}
