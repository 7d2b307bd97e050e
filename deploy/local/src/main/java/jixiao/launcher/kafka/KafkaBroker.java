package jixiao.launcher.kafka;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import jixiao.launcher.Refusal;
import jixiao.launcher.SuiteFolder;
import jixiao.launcher.processes.Component;
import jixiao.launcher.processes.JavaCommand;
import jixiao.launcher.processes.ListeningPort;
import jixiao.launcher.processes.OneTimeCommand;
import jixiao.launcher.processes.Processes;
import jixiao.launcher.processes.RunRecord;
import org.apache.kafka.common.Uuid;

/** A real Apache Kafka broker (KRaft, one node) in a JVM of its own. */
public final class KafkaBroker implements Component {
    private static final Duration START = Duration.ofSeconds(90);
    private static final Duration STOP = Duration.ofSeconds(40);
    private static final int HEAP_MEGABYTES = 192;

    private final SuiteFolder folder;
    private final int port;
    private final int controllerPort;
    private final Processes processes;

    public KafkaBroker(SuiteFolder folder, int port, int controllerPort, Processes processes) {
        this.folder = folder;
        this.port = port;
        this.controllerPort = controllerPort;
        this.processes = processes;
    }

    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public String title() {
        return "Kafka";
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public void start() {
        new ListeningPort(port).requireFree(title(), "若它是上次遗留的 Kafka，运行 ./suite down。");
        new ListeningPort(controllerPort).requireFree(title() + " 控制器", "若它是上次遗留的 Kafka，运行 ./suite down。");
        BrokerSettings settings = new BrokerSettings(folder.kafka(), port, controllerPort);
        Path file = settings.write();
        formatOnce(settings, file);
        RunRecord started = processes.launch(this, java().mainClass("kafka.Kafka", file.toString()), Map.of());
        Topics topics = new Topics("127.0.0.1:" + port);
        processes.awaitReady(this, started, START, () -> new ListeningPort(port).answers() && topics.prepare());
    }

    @Override
    public void stop() {
        processes.end(this, STOP);
    }

    /** Formats an empty folder; one that holds topics but lost its identity is damaged. */
    private void formatOnce(BrokerSettings settings, Path file) {
        if (Files.exists(settings.data().resolve("meta.properties"))) {
            return;
        }
        if (settings.holdsTopics()) {
            throw new Refusal(
                    "Kafka 数据目录 " + settings.data() + " 已损坏（缺少 meta.properties）。",
                    "请从备份恢复该目录；若数据可以放弃，运行 ./suite up --fresh 重新开始。");
        }
        Path log = processes.log(name()).path();
        List<String> format = java().mainClass(
                        "kafka.tools.StorageTool",
                        "format",
                        "--cluster-id",
                        Uuid.randomUuid().toString(),
                        "--config",
                        file.toString());
        if (!OneTimeCommand.succeeds(format, log, Duration.ofMinutes(1))) {
            throw new Refusal("Kafka 数据目录初始化失败。", "原因见日志 " + log + "；请检查磁盘空间和写权限。");
        }
    }

    private JavaCommand java() {
        return JavaCommand.withHeap(HEAP_MEGABYTES)
                .option("-Djava.awt.headless=true")
                .option("-Djava.util.logging.config.file=" + logging());
    }

    /** Warnings and the few facts an operator looks for; the broker's own chatter stays out of the log. */
    private Path logging() {
        Path file = folder.kafka().resolve("logging.properties");
        try {
            Files.writeString(file, """
                    handlers=java.util.logging.ConsoleHandler
                    java.util.logging.ConsoleHandler.formatter=java.util.logging.SimpleFormatter
                    java.util.logging.SimpleFormatter.format=%1$tF %1$tT.%1$tL %4$-7s %3$s %5$s%6$s%n
                    .level=WARNING
                    kafka.server.KafkaRaftServer.level=INFO
                    """);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return file;
    }
}
