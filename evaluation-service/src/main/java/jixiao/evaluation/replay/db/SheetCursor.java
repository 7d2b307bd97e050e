package jixiao.evaluation.replay.db;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import jixiao.evaluation.replay.StoredSheet;
import jixiao.evaluation.sheets.ExecutionEntry;
import jixiao.evaluation.sheets.FundsLine;
import jixiao.evaluation.sheets.RowAnswer;
import jixiao.evaluation.sheets.SheetRow;
import jixiao.profiles.Attainment;
import jixiao.values.Category;
import jixiao.values.Money;
import jixiao.values.Subcategory;
import org.jspecify.annotations.Nullable;

/**
 * Reads sheets and their rows by two cursors side by side, both in the order of the sheets' ids: one pass over each table
 * and a fixed amount of memory.
 */
public final class SheetCursor {
    private static final int FETCHED = 2_000;

    private static final String SHEETS = """
            select s.id, s.fiscal_year, s.unit_name, s.project_name, s.profile_id, s.profile_version,
                   coalesce(%2$s, s.execution_score) as execution_score, s.execution_explanation,
                   case when s.origin = 'RECORDED' then s.printed_total_score end as printed_total,
                   f.caption, f.adjusted, f.executed, f.points, f.rate, f.score
              from sheet s
              left join sheet_funds f on f.sheet_id = s.id and f.position = (
                   select min(t.position) from sheet_funds t where t.sheet_id = s.id and t.source = 'TOTAL')
             where %1$s
             order by s.id""";

    private static final String ROWS = """
            select r.sheet_id, r.row_id, r.category_caption, r.category, r.subcategory, r.name, r.target, r.actual, r.points,
                   r.applicable, r.grade, coalesce(%2$s, r.typed_score) as typed_score, r.explanation
              from sheet_row r
             where r.sheet_id in (select s.id from sheet s where %1$s)
             order by r.sheet_id, r.position""";

    /** The score of the last desk counts before a typed one: finance, then the department; position 0 is execution. */
    private static final String OF_DESKS = "(select d.score from sheet_desk_score d where d.sheet_id = %s"
            + " and d.position = %s order by d.desk desc limit 1)";

    private SheetCursor() {}

    /**
     * @param connection in a transaction, so that the cursors stay open and see the same state
     * @param condition SQL over {@code sheet s}
     */
    public static void read(
            Connection connection, String condition, List<Object> parameters, Consumer<StoredSheet> reader)
            throws SQLException {
        try (PreparedStatement sheets = statement(
                        connection, SHEETS.formatted(condition, OF_DESKS.formatted("s.id", "0")), parameters);
                PreparedStatement rows = statement(
                        connection,
                        ROWS.formatted(condition, OF_DESKS.formatted("r.sheet_id", "r.position + 1")),
                        parameters);
                ResultSet sheet = sheets.executeQuery();
                ResultSet row = rows.executeQuery()) {
            boolean more = row.next();
            while (sheet.next()) {
                UUID id = sheet.getObject("id", UUID.class);
                List<SheetRow> own = new ArrayList<>();
                while (more && id.equals(row.getObject("sheet_id", UUID.class))) {
                    own.add(row(row));
                    more = row.next();
                }
                reader.accept(sheet(id, sheet, own));
            }
        }
    }

    private static PreparedStatement statement(Connection connection, String sql, List<Object> parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        statement.setFetchSize(FETCHED);
        for (int i = 0; i < parameters.size(); i++) {
            statement.setObject(i + 1, parameters.get(i));
        }
        return statement;
    }

    private static StoredSheet sheet(UUID id, ResultSet from, List<SheetRow> rows) throws SQLException {
        return new StoredSheet(
                id,
                from.getInt("fiscal_year"),
                from.getString("unit_name"),
                from.getString("project_name"),
                from.getString("profile_id") + "/" + from.getInt("profile_version"),
                total(from),
                new ExecutionEntry(from.getBigDecimal("execution_score"), from.getString("execution_explanation")),
                from.getBigDecimal("printed_total"),
                rows);
    }

    private static @Nullable FundsLine total(ResultSet from) throws SQLException {
        String caption = from.getString("caption");
        return caption == null
                ? null
                : new FundsLine(
                        caption,
                        "TOTAL",
                        null,
                        null,
                        null,
                        money(from.getBigDecimal("adjusted")),
                        null,
                        money(from.getBigDecimal("executed")),
                        from.getString("points"),
                        from.getString("rate"),
                        from.getString("score"));
    }

    private static @Nullable Money money(@Nullable BigDecimal yuan) {
        return yuan == null ? null : new Money(yuan);
    }

    private static SheetRow row(ResultSet from) throws SQLException {
        String category = from.getString("category");
        String subcategory = from.getString("subcategory");
        String grade = from.getString("grade");
        return new SheetRow(
                from.getObject("row_id", UUID.class),
                from.getString("category_caption"),
                category == null ? null : Category.valueOf(category),
                null,
                subcategory == null ? null : Subcategory.valueOf(subcategory),
                null,
                from.getString("name"),
                from.getString("target"),
                null,
                from.getBigDecimal("points"),
                new RowAnswer(
                        from.getString("actual"),
                        from.getBoolean("applicable"),
                        grade == null ? null : Attainment.valueOf(grade),
                        from.getBigDecimal("typed_score"),
                        from.getString("explanation")));
    }
}
