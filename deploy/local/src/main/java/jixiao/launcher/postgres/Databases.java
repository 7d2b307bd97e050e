package jixiao.launcher.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import jixiao.launcher.Refusal;
import jixiao.launcher.ServiceName;

/** One database and one role of the same name for each service; no role may enter another's database. */
final class Databases {
    private final Postgres postgres;
    private final Passwords passwords;

    Databases(Postgres postgres, Passwords passwords) {
        this.postgres = postgres;
        this.passwords = passwords;
    }

    /** Makes what is missing. */
    void prepare() {
        try (Connection connection = postgres.connect()) {
            for (ServiceName service : ServiceName.values()) {
                prepare(connection, service.word());
            }
        } catch (SQLException refused) {
            throw new Refusal("无法准备各服务的数据库：" + refused.getMessage() + "。", "请查看 ./suite logs postgres。");
        }
    }

    private void prepare(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", name)) {
                statement.execute("CREATE ROLE " + name + " LOGIN");
            }
            statement.execute("ALTER ROLE " + name + " PASSWORD '" + passwords.of(name) + "'");
            if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
                statement.execute("CREATE DATABASE " + name + " OWNER " + name);
                statement.execute("REVOKE CONNECT ON DATABASE " + name + " FROM PUBLIC");
            }
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }
}
