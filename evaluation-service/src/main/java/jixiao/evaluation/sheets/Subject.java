package jixiao.evaluation.sheets;

import jakarta.persistence.Embeddable;
import jixiao.values.RegionCode;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** Whose project a sheet is about. */
@Embeddable
public record Subject(
        RegionCode region,
        @EmbeddedColumnNaming("unit_%s") OrganisationName unit,
        @EmbeddedColumnNaming("department_%s") OrganisationName department,
        String projectName) {}
