package jixiao.suite;

import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import jixiao.launcher.Ports;
import jixiao.launcher.Suite;
import jixiao.launcher.SuiteFolder;
import jixiao.launcher.SuiteListener;
import jixiao.launcher.documents.SuiteApi;
import jixiao.launcher.processes.Component;
import jixiao.launcher.tokens.Person;
import jixiao.launcher.tokens.Role;
import jixiao.launcher.tokens.Tokens;

/** The whole suite as {@code suite up} starts it, on free ports and in a folder of its own; one for all tests. */
final class RunningSuite {
    private static final Path HOME =
            Path.of(System.getProperty("jixiao.home")).toAbsolutePath().normalize();
    private static RunningSuite running;

    private final SuiteFolder folder;
    private final Suite suite;
    private final Tokens tokens;

    private RunningSuite() {
        folder = new SuiteFolder(HOME, Path.of("target", "suite").toAbsolutePath());
        folder.deleteData();
        suite = new Suite(folder, Ports.free(), Clock.systemUTC());
        suite.start(new Quiet());
        tokens = new Tokens(suite.keys(), Clock.systemUTC());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> suite.stop(new Quiet())));
    }

    static synchronized RunningSuite get() {
        if (running == null) {
            running = new RunningSuite();
        }
        return running;
    }

    /** What {@code ./suite} and the commands of the documentation need to reach this suite. */
    Map<String, String> environment() {
        return Map.of(
                "JIXIAO_SUITE_FOLDER",
                folder.root().toString(),
                "DOOR",
                "http://127.0.0.1:" + suite.ports().door());
    }

    Path home() {
        return HOME;
    }

    /** The API as the launcher itself uses it for imports. */
    SuiteApi documents() {
        return new SuiteApi(
                "http://127.0.0.1:" + suite.ports().door(), tokens.sign(Person.administrator(), Duration.ofHours(1)));
    }

    Api anyone() {
        return Api.anonymous(suite.ports().door());
    }

    Api administrator() {
        return anyone().as(tokens.sign(Person.administrator(), Duration.ofHours(1)));
    }

    Api ofRegion(Role role, String region) {
        return as(new Person(role, role.word(), Optional.empty(), Optional.of(region)));
    }

    Desks desks(String region, String department) {
        return new Desks(suite, region, department);
    }

    /** A call to a service's own port, for what the door does not route. */
    Api service(String name) {
        Component component = suite.component(name).orElseThrow();
        return Api.anonymous(component.port()).as(tokens.sign(Person.administrator(), Duration.ofHours(1)));
    }

    /** Ends a service the hard way, as a node that loses power would. */
    void kill(String service) {
        long pid = suite.processes().records().running(service).orElseThrow().pid();
        ProcessHandle process = ProcessHandle.of(pid).orElseThrow();
        process.destroyForcibly();
        process.onExit().join();
    }

    void restart(String service) {
        suite.restart(suite.component(service).orElseThrow(), new Quiet());
    }

    JsonObject registerOrganisation(String region, String code, String name, String parentCode) {
        JsonObject entry =
                new JsonObject().put("region", region).put("code", code).put("name", name);
        if (parentCode != null) {
            entry.put("parent", new JsonObject().put("region", region).put("code", parentCode));
        }
        return administrator().post("/api/organisations", entry).expect(201).json();
    }

    private Api as(Person person) {
        return anyone().as(tokens.sign(person, Duration.ofHours(1)));
    }

    private static final class Quiet implements SuiteListener {
        @Override
        public void starting(Component component) {}

        @Override
        public void ready(Component component) {}

        @Override
        public void stopping(Component component) {}

        @Override
        public void stopped(Component component) {}
    }
}
