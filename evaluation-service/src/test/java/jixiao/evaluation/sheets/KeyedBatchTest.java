package jixiao.evaluation.sheets;

import static jixiao.evaluation.sheets.BatchApiTest.batch;
import static jixiao.evaluation.sheets.BatchApiTest.items;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;
import jixiao.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Batches under an Idempotency-Key. */
@QuarkusTest
@ServiceTest
class KeyedBatchTest {
    @Inject
    Told told;

    @Inject
    AgroalDataSource pool;

    @Inject
    EntityManager database;

    private OpenedSheet first;
    private OpenedSheet second;

    @BeforeEach
    void twoSubmittedSheetsOfOneUnit() {
        first = OpenedSheet.in(told, "640300").submitted();
        second = OpenedSheet.of(told, first.unit()).submitted();
    }

    @Test
    void the_same_key_replays_the_first_answer() {
        String items = items(first);
        String key = UUID.randomUUID().toString();
        batch(first.department().header("Idempotency-Key", key), "REVIEW", items)
                .body("done", equalTo(1));
        batch(first.department().header("Idempotency-Key", key), "REVIEW", items)
                .header("Idempotency-Replayed", "true")
                .body("done", equalTo(1));
    }

    @Test
    void a_batch_under_a_key_needs_a_single_connection() throws SQLException {
        String items = items(first, second);
        Deque<Connection> held = allConnections();
        try {
            held.pop().close();

            batch(first.department().header("Idempotency-Key", UUID.randomUUID()), "REVIEW", items)
                    .body("done", equalTo(2));
        } finally {
            for (Connection one : held) {
                one.close();
            }
        }
    }

    @Test
    void another_batch_under_the_same_key_is_refused() {
        String key = UUID.randomUUID().toString();
        batch(first.department().header("Idempotency-Key", key), "REVIEW", items(first));

        first.department()
                .header("Idempotency-Key", key)
                .body("{\"verb\": \"REVIEW\", \"items\": " + items(second) + "}")
                .post("/api/evaluations:batch")
                .then()
                .statusCode(422);
        second.show().body("stage", equalTo("SUBMITTED"));
    }

    @Test
    void the_key_of_a_batch_that_was_refused_as_a_whole_is_free_for_the_one_put_right() {
        String key = UUID.randomUUID().toString();
        String body = "{\"verb\": \"RETURN\", \"items\": " + items(first);
        first.department()
                .header("Idempotency-Key", key)
                .body(body + "}")
                .post("/api/evaluations:batch")
                .then()
                .statusCode(422);

        first.department()
                .header("Idempotency-Key", key)
                .body(body + ", \"remarks\": \"请补充佐证。\"}")
                .post("/api/evaluations:batch")
                .then()
                .statusCode(200)
                .body("done", equalTo(1));
    }

    @Test
    void a_batch_that_was_broken_off_is_gone_on_with_under_its_key() {
        String items = items(first, second);
        String key = UUID.randomUUID().toString();
        batch(first.department().header("Idempotency-Key", key), "REVIEW", items);
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(
                                "update idempotent_answer set status = null where idempotency_key = ?")
                        .setParameter(1, key)
                        .executeUpdate());

        batch(first.department().header("Idempotency-Key", key), "REVIEW", items)
                .header("Idempotency-Replayed", nullValue())
                .body("done", equalTo(2));
    }

    private Deque<Connection> allConnections() {
        Deque<Connection> held = new ArrayDeque<>();
        try {
            while (true) {
                held.push(pool.getConnection());
            }
        } catch (SQLException exhausted) {
            return held;
        }
    }
}
