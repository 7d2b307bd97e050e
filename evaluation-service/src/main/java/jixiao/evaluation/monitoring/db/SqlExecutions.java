package jixiao.evaluation.monitoring.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import jixiao.evaluation.monitoring.Executions;
import jixiao.values.Money;
import org.hibernate.Session;

@ApplicationScoped
class SqlExecutions implements Executions {
    private final Session database;

    SqlExecutions(Session database) {
        this.database = database;
    }

    @Override
    public void remember(UUID sheetId, LocalDate asOf, Spent spent) {
        database.createNativeQuery(
                        "insert into execution_reading (sheet_id, as_of, adjusted, executed) values (?, ?, ?, ?)"
                                + " on conflict (sheet_id, as_of) do update"
                                + " set adjusted = excluded.adjusted, executed = excluded.executed")
                .setParameter(1, sheetId)
                .setParameter(2, asOf)
                .setParameter(3, spent.adjusted().yuan())
                .setParameter(4, spent.executed().yuan())
                .executeUpdate();
    }

    @Override
    public Optional<Spent> by(UUID sheetId, LocalDate day) {
        return database.createNativeQuery(
                        "select adjusted, executed from execution_reading where sheet_id = ? and as_of <= ?"
                                + " order by as_of desc limit 1",
                        Object[].class)
                .setParameter(1, sheetId)
                .setParameter(2, day)
                .getResultStream()
                .findFirst()
                .map(row -> new Spent(new Money((BigDecimal) row[0]), new Money((BigDecimal) row[1])));
    }
}
