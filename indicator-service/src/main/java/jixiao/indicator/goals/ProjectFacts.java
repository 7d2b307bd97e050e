package jixiao.indicator.goals;

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
public record ProjectFacts(
        UUID projectId,
        FiscalYear fiscalYear,
        long version,
        RegionCode region,
        NamedOrganisation unit,
        NamedOrganisation department,
        String name,
        @Nullable Money budget) {}
