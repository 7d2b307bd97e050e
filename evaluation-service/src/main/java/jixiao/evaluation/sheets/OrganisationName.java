package jixiao.evaluation.sheets;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import jixiao.values.RegionCode;

/** An organisation as it was named when the project-year was last told of. */
@Embeddable
public record OrganisationName(UUID id, RegionCode region, String code, String name) {}
