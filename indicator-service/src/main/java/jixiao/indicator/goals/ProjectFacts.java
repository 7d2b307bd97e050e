package jixiao.indicator.goals;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import jixiao.values.FiscalYear;
import jixiao.values.Money;
import jixiao.values.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * What a goal keeps of its project-year.
 *
 * @param version of the project-year's state
 * @param budget the year's money in 元; null when nothing was said of it
 */
@Embeddable
public record ProjectFacts(
        @Column(name = "project_id") UUID projectId,
        FiscalYear fiscalYear,

        @Column(name = "project_version") long version,

        RegionCode region,

        @AttributeOverride(name = "id", column = @Column(name = "unit_id"))
        @AttributeOverride(name = "region", column = @Column(name = "unit_region"))
        @AttributeOverride(name = "code", column = @Column(name = "unit_code"))
        @AttributeOverride(name = "name", column = @Column(name = "unit_name"))
        NamedOrganisation unit,

        @AttributeOverride(name = "id", column = @Column(name = "department_id"))
        @AttributeOverride(name = "region", column = @Column(name = "department_region"))
        @AttributeOverride(name = "code", column = @Column(name = "department_code"))
        @AttributeOverride(name = "name", column = @Column(name = "department_name"))
        NamedOrganisation department,

        @Column(name = "project_name") String name,
        @Nullable Money budget) {}
