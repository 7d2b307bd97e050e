package jixiao.publication.search;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import jixiao.publication.releases.DisclosureKind;
import jixiao.publication.releases.UnitKey;
import jixiao.values.FiscalYear;
import jixiao.values.Money;
import org.jspecify.annotations.Nullable;

/** What is published of a unit, summed up. */
public interface PublishedUnits {
    /** The unit's own years, the oldest first. */
    List<YearFigures> yearsOf(UUID unit);

    /** The units whose forms the department published, by region and code, at most as many. */
    List<Unit> unitsOf(UUID department, int most);

    /**
     * One kind of form in one year.
     *
     * @param amount the sum of what the forms bear: planned, or executed in self-evaluations; null when none bears one
     * @param score the mean of the published scores, to two decimals; null when there is none
     */
    record YearFigures(
            FiscalYear year,
            DisclosureKind kind,
            long forms,
            @Nullable Money amount,
            @Nullable BigDecimal score) {}

    record Unit(UnitKey key, String name, long forms) {}
}
