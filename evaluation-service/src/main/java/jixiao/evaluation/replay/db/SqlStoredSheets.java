package jixiao.evaluation.replay.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import jixiao.evaluation.replay.StoredSheet;
import jixiao.evaluation.replay.StoredSheets;

@ApplicationScoped
class SqlStoredSheets implements StoredSheets {
    private final DataSource database;

    SqlStoredSheets(DataSource database) {
        this.database = database;
    }

    @Override
    public void each(Selection selection, Consumer<StoredSheet> reader) {
        StringBuilder condition = new StringBuilder(
                "s.unit_id in (select o.id from known_organisation o" + " where o.region like ? and o.path like ?)");
        List<Object> parameters = new ArrayList<>(
                List.of(selection.scope().region(), selection.scope().path()));
        if (selection.region() != null) {
            condition.append(" and s.region like ?");
            parameters.add(selection.region().prefix() + "%");
        }
        if (selection.fiscalYear() != null) {
            condition.append(" and s.fiscal_year = ?");
            parameters.add(selection.fiscalYear().year());
        }
        if (selection.unit() != null) {
            condition.append(" and s.unit_id in (select o.id from known_organisation o, known_organisation top"
                    + " where top.region || '/' || top.code = ? and o.path like top.path || '%')");
            parameters.add(selection.unit());
        }
        if (selection.sheet() != null) {
            condition.append(" and s.id = ?");
            parameters.add(selection.sheet());
        }
        read(condition.toString(), parameters, reader);
    }

    private void read(String condition, List<Object> parameters, Consumer<StoredSheet> reader) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try {
                SheetCursor.read(connection, condition, parameters, reader);
            } finally {
                connection.rollback();
                connection.setReadOnly(false);
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read the stored sheets", e);
        }
    }
}
