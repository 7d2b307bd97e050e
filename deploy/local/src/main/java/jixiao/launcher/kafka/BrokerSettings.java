package jixiao.launcher.kafka;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/** The settings of a single broker that is its own controller. */
record BrokerSettings(Path folder, int port, int controllerPort) {

    Path data() {
        return folder.resolve("data");
    }

    boolean holdsTopics() {
        if (!Files.isDirectory(data())) {
            return false;
        }
        try (Stream<Path> entries = Files.list(data())) {
            return entries.anyMatch(Files::isDirectory);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Path write() {
        Properties settings = new Properties();
        settings.putAll(Map.of(
                "process.roles",
                "broker,controller",
                "node.id",
                "1",
                "controller.quorum.voters",
                "1@localhost:" + controllerPort,
                "listeners",
                "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort,
                "advertised.listeners",
                "PLAINTEXT://localhost:" + port,
                "controller.listener.names",
                "CONTROLLER",
                "log.dirs",
                data().toString()));
        settings.putAll(Map.of(
                "auto.create.topics.enable", "false",
                "offsets.topic.replication.factor", "1",
                "offsets.topic.num.partitions", "6",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "share.coordinator.state.topic.replication.factor", "1",
                "share.coordinator.state.topic.min.isr", "1",
                "group.initial.rebalance.delay.ms", "0",
                // As large as libs/service-kit lets an event be.
                "message.max.bytes", "8388608"));
        // A suite may rest for months: neither its events nor its readers' places may be forgotten meanwhile.
        settings.putAll(Map.of("log.retention.ms", "-1", "offsets.retention.minutes", "5256000"));
        settings.putAll(
                Map.of("num.network.threads", "2", "num.io.threads", "4", "log.cleaner.dedupe.buffer.size", "8388608"));
        Path file = folder.resolve("server.properties");
        try (Writer writer = Files.newBufferedWriter(file)) {
            settings.store(writer, null);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return file;
    }
}
