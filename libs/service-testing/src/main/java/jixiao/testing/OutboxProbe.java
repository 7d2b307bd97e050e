package jixiao.testing;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Reads what a service has said and the relay would send. */
@ApplicationScoped
public class OutboxProbe {
    private final DataSource database;

    OutboxProbe(DataSource database) {
        this.database = database;
    }

    /** The payloads said of a key, oldest first. */
    public List<String> all(String type, String key) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select payload from outbox where event_type = ? and event_key = ? order by seq")) {
            query.setString(1, type);
            query.setString(2, key);
            List<String> payloads = new ArrayList<>();
            for (ResultSet row = query.executeQuery(); row.next(); ) {
                payloads.add(row.getString(1));
            }
            return payloads;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public String last(String type, String key) {
        List<String> payloads = all(type, key);
        if (payloads.isEmpty()) {
            throw new AssertionError("no " + type + " was said of " + key);
        }
        return payloads.getLast();
    }
}
