package jixiao.publication.search.db;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jixiao.publication.releases.DisclosureKind;
import jixiao.publication.releases.Origin;
import jixiao.publication.releases.Rating;
import jixiao.publication.releases.UnitKey;
import jixiao.publication.search.CatalogueEntry;
import jixiao.publication.search.ReleaseSummary;
import jixiao.values.FiscalYear;
import jixiao.values.Money;
import jixiao.values.RegionCode;

/** Rows of the catalogue as the values they stand for. */
final class CatalogueRows {
    /** As {@link #entry} reads them and an insert gives them. */
    static final String COLUMNS = "disclosure_id, release_id, project_id, kind, fiscal_year, region, unit_id,"
            + " unit_name, department_id, department_name, project_name, title, origin, amount, score, published_on,"
            + " listed_at, rank, unit_region, unit_code, department_region, department_code, rating";

    /** How many columns these are. */
    static final int WIDTH = 23;

    private CatalogueRows() {}

    static ReleaseSummary summary(Object[] row) {
        return new ReleaseSummary(
                (UUID) row[0],
                DisclosureKind.valueOf((String) row[1]),
                new FiscalYear((Integer) row[2]),
                new RegionCode((String) row[3]),
                (String) row[4],
                (String) row[5],
                Origin.valueOf((String) row[6]),
                (Long) row[7],
                row[8] == null ? null : new Money((BigDecimal) row[8]),
                (LocalDate) row[9]);
    }

    static CatalogueEntry entry(Object[] row) {
        return new CatalogueEntry(
                (UUID) row[0],
                (UUID) row[1],
                (UUID) row[2],
                DisclosureKind.valueOf((String) row[3]),
                new FiscalYear((Integer) row[4]),
                new RegionCode((String) row[5]),
                (UUID) row[6],
                new UnitKey(new RegionCode((String) row[18]), (String) row[19]),
                (String) row[7],
                (UUID) row[8],
                new UnitKey(new RegionCode((String) row[20]), (String) row[21]),
                (String) row[9],
                (String) row[10],
                (String) row[11],
                Origin.valueOf((String) row[12]),
                row[13] == null ? null : new Money((BigDecimal) row[13]),
                (BigDecimal) row[14],
                row[22] == null ? null : Rating.valueOf((String) row[22]),
                (LocalDate) row[15],
                (Instant) row[16],
                (Integer) row[17]);
    }
}
