package jixiao.kit.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import jixiao.testing.ServiceTest;
import jixiao.values.RegionCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Two transactions at once, as two partitions or two pods take events in. */
@QuarkusTest
@ServiceTest
class OrganisationTreeTest {
    private static final Executor OWN_THREAD = Thread.ofPlatform()::start;

    @Inject
    KnownOrganisations organisations;

    @Inject
    EntityManager database;

    private final UUID top = UUID.randomUUID();
    private final UUID department = UUID.randomUUID();
    private final UUID unit = UUID.randomUUID();

    @Test
    void a_unit_that_comes_while_its_department_moves_is_seen_where_the_department_went() {
        remember(top, 1, null);
        remember(department, 1, null);

        whileUncommitted(() -> remember(department, 2, top), () -> remember(unit, 1, department));

        assertThat(Scope.below(known(top)).includes(known(unit))).isTrue();
    }

    @Test
    void a_unit_that_comes_at_the_same_time_as_its_department_is_seen_below_it() {
        remember(top, 1, null);

        whileUncommitted(() -> remember(department, 1, top), () -> remember(unit, 1, department));

        assertThat(Scope.below(known(top)).includes(known(unit))).isTrue();
    }

    @Test
    void what_a_transaction_read_before_a_move_does_not_bring_the_old_place_back() {
        remember(top, 1, null);
        remember(department, 1, null);

        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(known(department).parentId()).isNull();
            remember(department, 2, top);
            joining(unit, 1, department);
        });

        assertThat(Scope.below(known(top)).includes(known(unit))).isTrue();
    }

    /** Runs the second when the first has written and not committed yet; the first commits when the second waits or is done. */
    private void whileUncommitted(Runnable first, Runnable second) {
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch commit = new CountDownLatch(1);
        CompletableFuture<Void> one = CompletableFuture.runAsync(
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    first.run();
                    written.countDown();
                    waitFor(commit);
                }),
                OWN_THREAD);
        waitFor(written);
        CompletableFuture<Void> other = CompletableFuture.runAsync(second, OWN_THREAD);
        await().until(() -> other.isDone() || aTransactionWaits());
        commit.countDown();
        CompletableFuture.allOf(one, other).join();
    }

    private boolean aTransactionWaits() {
        return QuarkusTransaction.requiringNew().call(() -> (boolean) database.createNativeQuery(
                        "select exists (select from pg_locks where locktype = 'advisory' and not granted)",
                        Boolean.class)
                .getSingleResult());
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void remember(UUID id, long version, @Nullable UUID parent) {
        if (QuarkusTransaction.isActive()) {
            joining(id, version, parent);
        } else {
            QuarkusTransaction.requiringNew().run(() -> joining(id, version, parent));
        }
    }

    private void joining(UUID id, long version, @Nullable UUID parent) {
        organisations.remember(new OrganisationState(
                id, version, new RegionCode("640303"), id.toString().substring(0, 8), "某局", parent));
    }

    private KnownOrganisation known(UUID id) {
        return organisations.byId(id).orElseThrow();
    }
}
