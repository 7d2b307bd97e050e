package jixiao.kit.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import jixiao.testing.ServiceTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ServiceTest
class OutboxRelayTest {
    private static final UUID KEY = UUID.randomUUID();

    @Inject
    AgroalDataSource database;

    @Inject
    Outbox outbox;

    private final List<String> sent = new CopyOnWriteArrayList<>();
    private OutboxRelay relay;

    @BeforeEach
    void empty() throws SQLException {
        execute("delete from outbox");
    }

    @AfterEach
    void stop() throws InterruptedException {
        if (relay != null) {
            relay.stop(null);
        }
    }

    @Test
    void an_event_is_sent_in_order_and_leaves_the_outbox_only_then() {
        relay = started(this::record);

        for (int i = 0; i < 5; i++) {
            say(i);
        }

        await().untilAsserted(() ->
                assertThat(sent).containsExactly("{\"n\":0}", "{\"n\":1}", "{\"n\":2}", "{\"n\":3}", "{\"n\":4}"));
        await().untilAsserted(() -> assertThat(waiting()).isZero());
    }

    @Test
    void what_the_broker_does_not_acknowledge_is_sent_again() {
        AtomicInteger refusals = new AtomicInteger(1);
        relay = started(events -> {
            if (refusals.getAndDecrement() > 0) {
                throw new EventSender.SendFailed("no broker", null);
            }
            record(events);
        });

        say(1);

        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(sent).containsExactly("{\"n\":1}"));
    }

    @Test
    void a_row_that_commits_late_with_a_low_number_is_not_skipped() throws SQLException {
        relay = started(this::record);
        try (Connection late = database.getConnection()) {
            late.setAutoCommit(false);
            insert(late, "late");
            say(1);
            await().untilAsserted(() -> assertThat(sent).containsExactly("{\"n\":1}"));

            late.commit();
        }

        await().untilAsserted(() -> assertThat(sent).containsExactly("{\"n\":1}", "late"));
    }

    @Test
    void only_one_relay_leads_at_a_time() throws Exception {
        List<String> bySecond = new CopyOnWriteArrayList<>();
        relay = started(this::record);
        say(1);
        await().untilAsserted(() -> assertThat(sent).hasSize(1));
        OutboxRelay second = started(events -> events.forEach(event -> bySecond.add(event.payload())));

        say(2);
        await().untilAsserted(() -> assertThat(sent).hasSize(2));
        assertThat(bySecond).isEmpty();

        relay.stop(null);
        say(3);
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(bySecond).containsExactly("{\"n\":3}"));
        second.stop(null);
    }

    private OutboxRelay started(EventSender sender) {
        OutboxRelay started = new OutboxRelay(database, sender, true);
        started.start(null);
        return started;
    }

    private void record(List<OutgoingEvent> events) {
        events.forEach(event -> sent.add(event.payload()));
    }

    private void say(int n) {
        QuarkusTransaction.requiringNew()
                .run(() -> outbox.append(new Event("jixiao.test.v1", "jixiao.test", KEY, new Payload(n))));
    }

    private static void insert(Connection connection, String payload) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into outbox (event_id, topic, event_key, event_type, occurred_at, payload)"
                        + " values (gen_random_uuid(), 't', 'k', 'jixiao.test.v1', now(), ?)")) {
            insert.setString(1, payload);
            insert.executeUpdate();
        }
    }

    private int waiting() throws SQLException {
        try (Connection connection = database.getConnection();
                var row = connection.createStatement().executeQuery("select count(*) from outbox")) {
            row.next();
            return row.getInt(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    record Payload(int n) {}
}
