package jixiao.publication.comparisons;

import jixiao.publication.releases.UnitKey;
import jixiao.values.FiscalYear;
import jixiao.values.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * What is compared; null asks for nothing in particular.
 *
 * @param region with all regions inside it
 * @param unit an organisation, with all below it
 */
public record ComparisonQuery(
        @Nullable RegionCode region,
        @Nullable UnitKey unit,
        @Nullable FiscalYear fiscalYear) {}
