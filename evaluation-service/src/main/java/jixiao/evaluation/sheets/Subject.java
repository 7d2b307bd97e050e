package jixiao.evaluation.sheets;

import jakarta.persistence.Embeddable;
import jixiao.evaluation.years.RegionYear;
import jixiao.values.RegionCode;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** Whose project a sheet is about, and which year of it. */
@Embeddable
public record Subject(
        ProjectYear projectYear,
        RegionCode region,
        @EmbeddedColumnNaming("unit_%s") OrganisationName unit,
        @EmbeddedColumnNaming("department_%s") OrganisationName department,
        String projectName) {

    /** The evaluation year it belongs to. */
    public RegionYear regionYear() {
        return RegionYear.of(region, projectYear.fiscalYear());
    }

    /** The department spends the money itself: it is its own unit. */
    boolean isDepartmentsOwn() {
        return unit.id().equals(department.id());
    }
}
