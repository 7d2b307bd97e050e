package jixiao.publication.deadlines.rest;

import java.math.BigDecimal;
import jixiao.publication.deadlines.TermCounts;
import jixiao.publication.releases.OrganisationName;
import jixiao.values.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * How many terms stand how.
 *
 * @param department null when counted by region
 * @param onTimeShare in percent of the terms that are decided; null while none is
 */
public record TermCountsView(
        RegionCode region,
        @Nullable OrganisationName department,
        long due,
        long overdue,
        long onTime,
        long late,
        @Nullable BigDecimal onTimeShare) {

    static TermCountsView of(TermCounts counts) {
        return new TermCountsView(
                counts.region(),
                counts.department(),
                counts.due(),
                counts.overdue(),
                counts.onTime(),
                counts.late(),
                counts.onTimeShare());
    }
}
