package jixiao.publication.search;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import jixiao.publication.releases.DisclosureKind;
import jixiao.values.FiscalYear;
import jixiao.values.RegionCode;

/** Everything that is published now. */
public interface Catalogue {
    /** The newest first, after the cursor; a document's forms in its order. */
    List<CatalogueEntry> find(CatalogueQuery query, Cursor after, int limit);

    long count(CatalogueQuery query);

    /** Those that show something, the newest first. */
    List<ReleaseSummary> newestReleases(int limit);

    Map<DisclosureKind, Long> countByKind();

    /** What there is to filter by. */
    Choices choices();

    record Choices(List<RegionCode> regions, List<FiscalYear> years, List<Department> departments) {}

    record Department(UUID id, String name, RegionCode region) {}
}
