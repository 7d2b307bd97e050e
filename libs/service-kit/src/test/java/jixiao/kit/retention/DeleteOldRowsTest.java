package jixiao.kit.retention;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import jixiao.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ServiceTest
class DeleteOldRowsTest {
    private static final int MORE_THAN_TWO_BATCHES = 2 * DeleteOldRows.ROWS_AT_ONCE + 1;

    @Inject
    DeleteOldRows old;

    @Inject
    EntityManager database;

    @BeforeEach
    void nothingKept() {
        run("delete from idempotent_answer");
        run("delete from inbox");
    }

    @Test
    void an_answer_is_deleted_after_a_week() {
        answers("young", 1, "6 days 23 hours");
        answers("old", MORE_THAN_TWO_BATCHES, "7 days 1 hour");

        old.delete();

        assertThat(texts("select distinct caller from idempotent_answer")).containsExactly("young");
    }

    @Test
    void a_taken_event_is_remembered_for_longer_than_a_year() {
        takenEvents("young", 1, "399 days");
        takenEvents("old", MORE_THAN_TWO_BATCHES, "401 days");

        old.delete();

        assertThat(texts("select distinct event_type from inbox")).containsExactly("young");
    }

    private void answers(String caller, int many, String age) {
        run("insert into idempotent_answer (caller, idempotency_key, request_hash, created_at)"
                + " select '%s', n::text, '', now() - interval '%s' from generate_series(1, %d) n"
                        .formatted(caller, age, many));
    }

    private void takenEvents(String type, int many, String age) {
        run("insert into inbox (event_id, event_type, received_at)"
                + " select gen_random_uuid(), '%s', now() - interval '%s' from generate_series(1, %d)"
                        .formatted(type, age, many));
    }

    private void run(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(sql).executeUpdate());
    }

    private List<String> texts(String sql) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(sql, String.class).getResultList());
    }
}
