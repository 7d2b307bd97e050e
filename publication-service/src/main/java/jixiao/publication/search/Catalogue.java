package jixiao.publication.search;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import jixiao.publication.releases.DisclosureKind;
import jixiao.publication.releases.UnitKey;
import jixiao.values.FiscalYear;
import jixiao.values.RegionCode;
import org.jspecify.annotations.Nullable;

/** Everything that is published now. */
public interface Catalogue {
    /** The newest first, after the cursor; a document's forms in its order. */
    List<CatalogueEntry> find(CatalogueQuery query, Cursor after, int limit);

    /** How many there are; one more than {@code most} stands for any greater number. */
    long count(CatalogueQuery query, int most);

    /** Those that show something, the newest first. */
    List<ReleaseSummary> newestReleases(int limit);

    Map<DisclosureKind, Long> countByKind();

    /** What there is to filter by; departments of the region (and those inside it) only, at most as many. */
    Choices choices(@Nullable RegionCode region, int departments);

    record Choices(List<RegionCode> regions, List<FiscalYear> years, List<Department> departments) {}

    /**
     * @param region where it publishes
     * @param entries how many are published now
     */
    record Department(UUID id, UnitKey key, String name, RegionCode region, long entries) {}
}
