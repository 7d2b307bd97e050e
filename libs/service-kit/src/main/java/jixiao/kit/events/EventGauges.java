package jixiao.kit.events;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** What operators watch: events that wait to be sent, and events that are parked. Counted when asked. */
@ApplicationScoped
class EventGauges {
    private final AgroalDataSource database;
    private final MeterRegistry meters;

    EventGauges(AgroalDataSource database, MeterRegistry meters) {
        this.database = database;
        this.meters = meters;
    }

    void register(@Observes StartupEvent event) {
        Gauge.builder("jixiao.outbox.waiting", () -> rowsOf("outbox"))
                .description("events not yet acknowledged by Kafka")
                .register(meters);
        Gauge.builder("jixiao.events.parked", () -> rowsOf("parked_event"))
                .description("events refused by their handler, or waiting behind one")
                .register(meters);
    }

    private Number rowsOf(String table) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from " + table)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException unreachable) {
            return Float.NaN;
        }
    }
}
