package jixiao.publication.opendata.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import jixiao.publication.opendata.BudgetLine;
import jixiao.publication.opendata.PublishedRecord;
import jixiao.publication.opendata.UnitYear;
import jixiao.publication.releases.DisclosureKind;
import jixiao.publication.releases.OrganisationName;
import jixiao.publication.releases.Origin;
import jixiao.publication.releases.UnitKey;
import jixiao.values.FiscalYear;
import jixiao.values.RegionCode;

/** Rows of {@link StreamedData} as what they mean. */
final class DataRows {
    private DataRows() {}

    static PublishedRecord published(ResultSet row) throws SQLException {
        return new PublishedRecord(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getObject(3, UUID.class),
                DisclosureKind.valueOf(row.getString(4)),
                new FiscalYear(row.getInt(5)),
                new RegionCode(row.getString(6)),
                organisation(row, 7),
                organisation(row, 11),
                row.getString(15),
                row.getString(16),
                Origin.valueOf(row.getString(17)),
                row.getInt(18),
                row.getObject(19, LocalDate.class),
                row.getTimestamp(20).toInstant(),
                row.getBigDecimal(21),
                row.getString(22),
                row.getString(23));
    }

    private static OrganisationName organisation(ResultSet row, int from) throws SQLException {
        return new OrganisationName(
                row.getObject(from, UUID.class),
                new RegionCode(row.getString(from + 1)),
                row.getString(from + 2),
                row.getString(from + 3));
    }

    static BudgetLine budgetLine(ResultSet row) throws SQLException {
        return new BudgetLine(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getString(4),
                row.getInt(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getString(11),
                row.getString(12),
                row.getBigDecimal(13),
                row.getBigDecimal(14),
                row.getBigDecimal(15));
    }

    static UnitYear unitYear(ResultSet row) throws SQLException {
        return new UnitYear(
                new UnitKey(new RegionCode(row.getString(1)), row.getString(2)),
                row.getString(3),
                new FiscalYear(row.getInt(4)),
                row.getInt(5),
                row.getTimestamp(6).toInstant());
    }
}
