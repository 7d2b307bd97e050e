package jixiao.launcher.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.StreamSupport;
import jixiao.launcher.Ports;
import jixiao.launcher.Refusal;
import jixiao.launcher.SuiteFolder;
import jixiao.launcher.processes.Processes;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaBrokerTest {
    @TempDir
    private Path root;

    private SuiteFolder folder;
    private KafkaBroker broker;

    @BeforeEach
    void aFolderOfItsOwn() {
        folder = new SuiteFolder(root, root);
        Ports ports = Ports.free();
        Processes processes = new Processes(folder, Clock.systemUTC());
        broker = new KafkaBroker(folder, ports.kafka(), ports.kafkaController(), processes);
    }

    @AfterEach
    void nothingStaysBehind() {
        broker.stop();
    }

    @Test
    void everyTopicOfTheArchitectureStandsWithSixPartitions() throws ExecutionException, InterruptedException {
        broker.start();

        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap()))) {
            var topics = admin.describeTopics(Topics.NAMES).allTopicNames().get();
            assertThat(topics.values())
                    .hasSize(5)
                    .allSatisfy(topic -> assertThat(topic.partitions()).hasSize(Topics.PARTITIONS));
        }
    }

    @Test
    void anAcknowledgedEventSurvivesARestart() throws ExecutionException, InterruptedException {
        broker.start();
        Map<String, Object> settings = Map.of("bootstrap.servers", bootstrap(), "acks", "all");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>("jixiao.projects", "project", "批复"))
                    .get();
        }

        broker.stop();
        broker.start();

        assertThat(readFromTheBeginning("jixiao.projects")).containsExactly("批复");
    }

    @Test
    void topicsWithoutTheirIdentityAreRefusedAndLeftAsTheyAre() throws IOException {
        Path topic = Files.createDirectories(folder.kafka().resolve("data/jixiao.projects-0"));

        assertThatThrownBy(broker::start).isInstanceOf(Refusal.class).hasMessageContaining("已损坏");

        assertThat(topic).exists();
    }

    private List<String> readFromTheBeginning(String topic) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", bootstrap(), "group.id", "reader", "auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(topic));
            var polled = consumer.poll(Duration.ofSeconds(20));
            return StreamSupport.stream(polled.records(topic).spliterator(), false)
                    .map(each -> each.value())
                    .toList();
        }
    }

    private String bootstrap() {
        return "127.0.0.1:" + broker.port();
    }
}
