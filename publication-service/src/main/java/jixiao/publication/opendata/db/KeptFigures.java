package jixiao.publication.opendata.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import jixiao.kit.search.Bigrams;
import jixiao.publication.opendata.FundsLine;
import jixiao.publication.opendata.PublishedFigures;
import jixiao.publication.opendata.UnitCost;
import jixiao.values.Money;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class KeptFigures implements PublishedFigures {
    private final Session database;

    KeptFigures(Session database) {
        this.database = database;
    }

    /** Whoever publishes the disclosure meanwhile waits: two would else insert the same rows. */
    @Override
    public void keep(UUID disclosureId, int edition, List<FundsLine> funds, List<UnitCost> unitCosts) {
        database.createNativeQuery("select 1 from disclosure where id = :id for update")
                .setParameter("id", disclosureId)
                .getSingleResult();
        forget(disclosureId);
        database.doWork(connection -> {
            insertFunds(connection, disclosureId, funds);
            insertUnitCosts(connection, disclosureId, unitCosts);
        });
        database.createNativeMutationQuery("insert into published_extract values (:id, :edition)")
                .setParameter("id", disclosureId)
                .setParameter("edition", edition)
                .executeUpdate();
    }

    @Override
    public void forget(UUID disclosureId) {
        for (String table : List.of("published_funds", "published_unit_cost", "published_extract")) {
            database.createNativeMutationQuery("delete from " + table + " where disclosure_id = :id")
                    .setParameter("id", disclosureId)
                    .executeUpdate();
        }
    }

    @Override
    public List<UUID> outdated(int limit) {
        return database.createNativeQuery(
                        "select e.disclosure_id from edition e left join published_extract x"
                                + " on x.disclosure_id = e.disclosure_id and x.edition = e.number"
                                + " where e.state = 'PUBLISHED' and x.disclosure_id is null limit :limit",
                        UUID.class)
                .setParameter("limit", limit)
                .getResultList();
    }

    private static void insertFunds(Connection connection, UUID disclosureId, List<FundsLine> funds)
            throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into published_funds values (?, ?, ?, ?, ?, ?, ?)")) {
            for (int i = 0; i < funds.size(); i++) {
                FundsLine line = funds.get(i);
                insert.setObject(1, disclosureId);
                insert.setInt(2, i + 1);
                insert.setString(3, line.source());
                insert.setString(4, line.caption());
                insert.setBigDecimal(5, yuan(line.opening()));
                insert.setBigDecimal(6, yuan(line.adjusted()));
                insert.setBigDecimal(7, yuan(line.executed()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void insertUnitCosts(Connection connection, UUID disclosureId, List<UnitCost> costs)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into published_unit_cost values (?, ?, ?, ?, ?, ?, ?, cast(? as tsvector))")) {
            for (UnitCost cost : costs) {
                insert.setObject(1, disclosureId);
                insert.setInt(2, cost.line());
                insert.setString(3, cost.indicator());
                insert.setString(4, cost.written());
                insert.setString(5, cost.operator());
                insert.setBigDecimal(6, cost.amount());
                insert.setString(7, cost.per());
                insert.setString(8, Bigrams.vector(List.of(cost.indicator())));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static @Nullable BigDecimal yuan(@Nullable Money money) {
        return money == null ? null : money.yuan();
    }
}
