package jixiao.publication.releases;

import java.util.UUID;
import jixiao.values.FiscalYear;
import jixiao.values.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * What staff ask of what is on its way to the public, or was there; null asks for nothing in particular.
 *
 * @param unit the organisation and what lies below it
 * @param region with all regions inside it
 */
public record StaffQuery(
        EditionState stage,
        @Nullable UnitKey unit,
        @Nullable UUID projectId,
        @Nullable RegionCode region,
        @Nullable FiscalYear fiscalYear,
        @Nullable DisclosureKind kind) {}
