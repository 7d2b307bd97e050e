package jixiao.publication.opendata.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import jixiao.publication.opendata.BudgetLine;
import jixiao.publication.opendata.DataScope;
import jixiao.publication.opendata.IdRange;
import jixiao.publication.opendata.MappedKind;
import jixiao.publication.opendata.PublishedData;
import jixiao.publication.opendata.PublishedRecord;
import jixiao.publication.opendata.UnitYear;

/** A connection of its own for each stream: an answer is written after the transaction of the request has ended. */
@ApplicationScoped
class StreamedData implements PublishedData {
    private static final int FETCHED_AT_ONCE = 200;
    private static final String OF_UNIT = " and d.unit_region = ? and d.unit_code = ? and r.fiscal_year = ?";

    private final DataSource database;

    StreamedData(DataSource database) {
        this.database = database;
    }

    @Override
    public void eachRecord(DataScope scope, Reader<PublishedRecord> reader) throws IOException {
        each(
                "select d.id, d.project_id, r.id, r.kind, r.fiscal_year, r.region, d.unit_id, d.unit_region,"
                        + " d.unit_code, d.unit_name, d.department_id, d.department_region, d.department_code,"
                        + " d.department_name, d.project_name, r.title, r.origin, e.number, e.published_on,"
                        + " e.published_at, e.amount, e.digest, e.content from disclosure d"
                        + " join edition e on e.disclosure_id = d.id and e.state = 'PUBLISHED'"
                        + " join release r on r.id = d.release_id where true" + cut(scope) + " order by d.id",
                parameters(scope),
                row -> reader.read(DataRows.published(row)));
    }

    @Override
    public void eachBudgetLine(DataScope scope, Reader<BudgetLine> reader) throws IOException {
        each(
                "select d.id, d.project_id, d.project_name, r.kind, r.fiscal_year, r.region, d.department_code,"
                        + " d.department_name, d.unit_code, d.unit_name, f.source, f.caption, f.opening, f.adjusted,"
                        + " f.executed from published_funds f join disclosure d on d.id = f.disclosure_id"
                        + " join release r on r.id = d.release_id where true" + cut(scope)
                        + " order by f.disclosure_id, f.line",
                parameters(scope),
                row -> reader.read(DataRows.budgetLine(row)));
    }

    @Override
    public void eachUnitYear(Reader<UnitYear> reader) throws IOException {
        each(
                "select d.unit_region, d.unit_code, max(d.unit_name), r.fiscal_year, count(*), max(e.published_at)"
                        + " from disclosure d join edition e on e.disclosure_id = d.id and e.state = 'PUBLISHED'"
                        + " join release r on r.id = d.release_id group by 1, 2, 4 order by 1, 2, 4",
                List.of(),
                row -> reader.read(DataRows.unitYear(row)));
    }

    @Override
    public void eachMapped(MappedKind kind, IdRange range, Reader<String> reader) throws IOException {
        String pages = switch (kind) {
            case RELEASES -> "distinct release_id from catalogue_entry where release_id";
            case DISCLOSURES -> "disclosure_id from catalogue_entry where disclosure_id";
            case PROJECTS -> "distinct project_id from catalogue_entry where project_id";
            case UNITS -> "distinct unit_region || '/' || unit_code from catalogue_entry where unit_id";
        };
        each(
                "select " + pages + " between ? and ? order by 1",
                List.of(range.first(), range.last()),
                row -> reader.read(row.getString(1)));
    }

    /** From the tally: counting them would read them all. */
    @Override
    public long disclosures() {
        try {
            long[] count = new long[1];
            each("select sum(entries) from catalogue_tally", List.of(), row -> count[0] = row.getLong(1));
            return count[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String cut(DataScope scope) {
        return switch (scope) {
            case DataScope.Everything() -> "";
            case DataScope.OfUnit of -> OF_UNIT;
        };
    }

    private static List<Object> parameters(DataScope scope) {
        return switch (scope) {
            case DataScope.Everything() -> List.of();
            case DataScope.OfUnit(var unit, var year) -> List.of(unit.region().code(), unit.code(), year.year());
        };
    }

    /** PostgreSQL gives rows piece by piece only inside a transaction. */
    private void each(String sql, List<Object> parameters, RowReader reader) throws IOException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            try (PreparedStatement query = connection.prepareStatement(sql)) {
                query.setFetchSize(FETCHED_AT_ONCE);
                for (int i = 0; i < parameters.size(); i++) {
                    query.setObject(i + 1, parameters.get(i));
                }
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        reader.read(rows);
                    }
                }
            } finally {
                connection.rollback();
                connection.setReadOnly(false);
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @FunctionalInterface
    private interface RowReader {
        void read(ResultSet row) throws SQLException, IOException;
    }
}
