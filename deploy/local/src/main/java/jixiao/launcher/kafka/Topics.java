package jixiao.launcher.kafka;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;

/** One topic per aggregate, see docs/events.md. They stand before any service starts. */
final class Topics {
    static final List<String> NAMES = List.of(
            "jixiao.organisations", "jixiao.projects", "jixiao.goals", "jixiao.evaluations", "jixiao.publications");
    static final int PARTITIONS = 6;
    private static final short REPLICAS = 1;
    private static final int PATIENCE_MILLIS = 5_000;

    private final String bootstrap;

    Topics(String bootstrap) {
        this.bootstrap = bootstrap;
    }

    /** Makes the missing topics; false while the broker does not answer yet. */
    boolean prepare() {
        Map<String, Object> settings = Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
        try (Admin admin = Admin.create(settings)) {
            List<String> present = List.copyOf(admin.listTopics().names().get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS));
            List<NewTopic> missing = NAMES.stream()
                    .filter(name -> !present.contains(name))
                    .map(name -> new NewTopic(name, PARTITIONS, REPLICAS))
                    .toList();
            admin.createTopics(missing).all().get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
            return true;
        } catch (ExecutionException | TimeoutException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
