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
import jixiao.launcher.services.ServiceEnvironment;
import jixiao.launcher.verification.ReleaseKeys;

/**
 * publication-service as it is packaged and as the cluster runs it, on a PostgreSQL and a broker of its own, in a folder that
 * goes when it closes.
 */
final class PublicationAlone implements AutoCloseable {
    private static final ServiceName SERVICE = ServiceName.PUBLICATION;

    private final SuiteFolder folder;
    private final Suite suite;
    private final Component service;
    private final List<Component> parts;

    PublicationAlone(String name) {
        Path home = Path.of(System.getProperty("jixiao.home")).toAbsolutePath().normalize();
        folder = new SuiteFolder(home, home.resolve("deploy/tests/target/" + name));
        folder.deleteData();
        suite = new Suite(folder, Ports.free(), Clock.systemUTC());
        suite.keys().makeOnce();
        ReleaseKeys releaseKeys = new ReleaseKeys(folder.keys());
        releaseKeys.makeOnce();
        ServiceEnvironment environment =
                new ServiceEnvironment(suite.ports(), new Passwords(folder.keys()), suite.keys(), releaseKeys);
        service = new ClusterService(
                SERVICE, folder, suite.ports().of(SERVICE), environment.of(SERVICE), suite.processes());
        parts = List.of(part("postgres"), part("kafka"), service);
        parts.forEach(Component::start);
        System.out.println("服务按集群中的方式运行：java " + String.join(" ", ClusterService.OPTIONS));
    }

    Path folder() {
        return folder.home().resolve("deploy/tests/target");
    }

    int port() {
        return service.port();
    }

    Connection database() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + suite.ports().postgres() + "/" + SERVICE.word(),
                SERVICE.word(),
                new Passwords(folder.keys()).of(SERVICE.word()));
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
