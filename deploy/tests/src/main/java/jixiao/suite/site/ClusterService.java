package jixiao.suite.site;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jixiao.launcher.ServiceName;
import jixiao.launcher.SuiteFolder;
import jixiao.launcher.processes.Component;
import jixiao.launcher.processes.Processes;
import jixiao.launcher.processes.RunRecord;
import jixiao.launcher.services.Readiness;

/**
 * A service run the way its image runs in the cluster: half of 512 MiB as heap and two processors, as deploy/kubernetes says,
 * and both compilers, which {@code ./suite up} leaves out to start four services quickly on a small machine.
 */
final class ClusterService implements Component {
    /** In a container of this size the JVM picks the serial collector and two processors by itself; here it is told. */
    static final List<String> OPTIONS = List.of(
            "-XX:MaxRAM=512m",
            "-XX:MaxRAMPercentage=50",
            "-XX:+UseSerialGC",
            "-XX:ActiveProcessorCount=2",
            "-XX:+ExitOnOutOfMemoryError");

    private static final Duration START = Duration.ofSeconds(180);
    private static final Duration STOP = Duration.ofSeconds(30);

    private final ServiceName service;
    private final SuiteFolder folder;
    private final int port;
    private final Map<String, String> environment;
    private final Processes processes;

    ClusterService(
            ServiceName service, SuiteFolder folder, int port, Map<String, String> environment, Processes processes) {
        this.service = service;
        this.folder = folder;
        this.port = port;
        this.environment = Map.copyOf(environment);
        this.processes = processes;
    }

    @Override
    public String name() {
        return service.word();
    }

    @Override
    public String title() {
        return service.title();
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public void start() {
        RunRecord started = processes.launch(this, command(), environment);
        processes.awaitReady(this, started, START, () -> Readiness.of(port));
    }

    @Override
    public void stop() {
        processes.end(this, STOP);
    }

    private List<String> command() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>(List.of(java));
        command.addAll(OPTIONS);
        command.addAll(List.of(
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-jar",
                service.jar(folder.home()).toString()));
        return command;
    }
}
