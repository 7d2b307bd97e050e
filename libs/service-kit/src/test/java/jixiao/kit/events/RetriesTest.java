package jixiao.kit.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import jixiao.testing.ServiceTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ServiceTest
class RetriesTest {
    @Inject
    EntityManager database;

    @Test
    void a_connection_that_dies_in_the_middle_of_the_work_passes_by_itself() {
        Throwable fault = catchThrowable(() -> QuarkusTransaction.requiringNew().run(() -> {
            endConnection(connection());
            connection();
        }));

        assertThat(Retries.isTransient(fault)).isTrue();
    }

    @Test
    void a_connection_that_dies_before_the_commit_passes_by_itself() {
        Throwable fault =
                catchThrowable(() -> QuarkusTransaction.requiringNew().run(() -> endConnection(connection())));

        assertThat(Retries.isTransient(fault)).isTrue();
    }

    @Test
    void what_the_database_refuses_for_good_does_not_pass() {
        Throwable fault = catchThrowable(() -> QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("select 1 / 0").getSingleResult()));

        assertThat(fault).hasRootCauseInstanceOf(SQLException.class);
        assertThat(Retries.isTransient(fault)).isFalse();
    }

    private int connection() {
        return (int) database.createNativeQuery("select pg_backend_pid()", Integer.class)
                .getSingleResult();
    }

    private void endConnection(int connection) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("select pg_terminate_backend(?, 5000)")
                        .setParameter(1, connection)
                        .getSingleResult());
    }
}
