package jixiao.publication.deadlines;

import java.math.BigDecimal;
import java.math.RoundingMode;
import jixiao.publication.releases.OrganisationName;
import jixiao.values.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * How many terms stand how, in a region or of a department and its units.
 *
 * @param department null when counted by region
 */
public record TermCounts(
        RegionCode region, @Nullable OrganisationName department, long due, long overdue, long onTime, long late) {

    /** Kept terms out of those that are decided, in percent with two decimals (half up); null while none is. */
    public @Nullable BigDecimal onTimeShare() {
        long decided = overdue + onTime + late;
        return decided == 0
                ? null
                : BigDecimal.valueOf(onTime)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(decided), 2, RoundingMode.HALF_UP);
    }

    /** What to give as {@code after} to go on behind it. */
    public String cursor() {
        return department == null ? region.code() : region.code() + "." + department.id();
    }
}
