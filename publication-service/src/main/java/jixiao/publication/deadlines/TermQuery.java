package jixiao.publication.deadlines;

import jixiao.publication.releases.UnitKey;
import jixiao.values.FiscalYear;
import jixiao.values.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the terms; null asks for nothing in particular.
 *
 * @param region with all regions inside it
 * @param unit the organisation and what lies below it
 */
public record TermQuery(
        @Nullable TermState state,
        @Nullable PublicationClock clock,
        @Nullable RegionCode region,
        @Nullable UnitKey unit,
        @Nullable FiscalYear fiscalYear) {}
