package jixiao.publication.search;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jixiao.publication.releases.DisclosureKind;
import jixiao.publication.releases.Origin;
import jixiao.publication.releases.Rating;
import jixiao.publication.releases.UnitKey;
import jixiao.values.FiscalYear;
import jixiao.values.Money;
import jixiao.values.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * One published disclosure as a list shows it.
 *
 * @param amount in 元: planned for the year, or executed in a self-evaluation; null when the form leaves it blank
 * @param score of a self-evaluation as its form prints it, else null
 * @param publishedOn null when the recorded document bears no date
 * @param listedAt together with the rank and the id its place in the list, the highest first
 */
public record CatalogueEntry(
        UUID disclosureId,
        UUID releaseId,
        UUID projectId,
        DisclosureKind kind,
        FiscalYear fiscalYear,
        RegionCode region,
        UUID unitId,
        UnitKey unit,
        String unitName,
        UUID departmentId,
        UnitKey department,
        String departmentName,
        String projectName,
        String title,
        Origin origin,
        @Nullable Money amount,
        @Nullable BigDecimal score,
        @Nullable Rating rating,
        @Nullable LocalDate publishedOn,
        Instant listedAt,
        int rank) {

    public String cursor() {
        return Cursor.after(this).toString();
    }
}
