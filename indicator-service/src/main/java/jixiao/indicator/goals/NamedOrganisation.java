package jixiao.indicator.goals;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import jixiao.values.RegionCode;

/** A unit or department as it was called when the fact was said. */
@Embeddable
public record NamedOrganisation(UUID id, RegionCode region, String code, String name) {}
