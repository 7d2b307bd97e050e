package jixiao.launcher.services;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import jixiao.launcher.Refusal;
import jixiao.launcher.ServiceName;
import jixiao.launcher.processes.Component;
import jixiao.launcher.processes.JavaCommand;
import jixiao.launcher.processes.ListeningPort;
import jixiao.launcher.processes.Processes;
import jixiao.launcher.processes.RunRecord;

/** One of the four services as a process of its own, exactly as it is packaged. */
public final class ServiceProcess implements Component {
    private static final Duration START = Duration.ofSeconds(180);
    private static final Duration STOP = Duration.ofSeconds(30);
    private static final int HEAP_MEGABYTES = 160;

    private final ServiceName service;
    private final Path jar;
    private final int port;
    private final Map<String, String> environment;
    private final Processes processes;

    public ServiceProcess(
            ServiceName service, Path jar, int port, Map<String, String> environment, Processes processes) {
        this.service = service;
        this.jar = jar;
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
        if (!Files.exists(jar)) {
            throw new Refusal("没有找到" + title() + "的构建结果 " + jar + "。", "请先构建：./suite up 会自动构建，或运行 mvn package。");
        }
        new ListeningPort(port).requireFree(title(), "若它是上次遗留的服务，运行 ./suite down。");
        List<String> command = JavaCommand.withHeap(HEAP_MEGABYTES)
                .option("-Djava.util.logging.manager=org.jboss.logmanager.LogManager")
                .jar(jar);
        RunRecord started = processes.launch(this, command, environment);
        processes.awaitReady(this, started, START, () -> Readiness.of(port));
    }

    @Override
    public void stop() {
        processes.end(this, STOP);
    }
}
