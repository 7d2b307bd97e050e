package jixiao.publication.releases;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import jixiao.values.RegionCode;

/** An organisation as it was named when the fact was said; a later rename does not touch what was published. */
@Embeddable
public record OrganisationName(UUID id, RegionCode region, String code, String name) {}
