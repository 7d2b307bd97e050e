package jixiao.suite.site;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import jixiao.launcher.Ports;
import jixiao.launcher.ServiceName;
import jixiao.launcher.Suite;
import jixiao.launcher.SuiteFolder;
import jixiao.launcher.postgres.Passwords;
import jixiao.launcher.processes.Component;

/** publication-service as it is packaged, on a PostgreSQL and a broker of its own, in a folder that goes when it closes. */
final class PublicationAlone implements AutoCloseable {
    private static final String SERVICE = ServiceName.PUBLICATION.word();

    private final SuiteFolder folder;
    private final Suite suite;
    private final List<Component> parts;

    PublicationAlone(String name) {
        Path home = Path.of(System.getProperty("jixiao.home")).toAbsolutePath().normalize();
        folder = new SuiteFolder(home, home.resolve("deploy/tests/target/" + name));
        folder.deleteData();
        suite = new Suite(folder, Ports.free(), Clock.systemUTC());
        parts = List.of(part("postgres"), part("kafka"), part(SERVICE));
        suite.keys().makeOnce();
        parts.forEach(Component::start);
    }

    Path folder() {
        return folder.home().resolve("deploy/tests/target");
    }

    int port() {
        return part(SERVICE).port();
    }

    Connection database() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + suite.ports().postgres() + "/" + SERVICE,
                SERVICE,
                new Passwords(folder.keys()).of(SERVICE));
    }

    private Component part(String name) {
        return suite.component(name).orElseThrow();
    }

    @Override
    public void close() {
        parts.reversed().forEach(Component::stop);
        suite.processes().close();
        folder.deleteData();
    }
}
