package jixiao.publication.site;

import static jixiao.publication.Callers.department;
import static jixiao.publication.Producers.ofProject;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Consumer;
import jixiao.publication.Producers;

/** The department of the producers' examples, which publishes, corrects and withdraws. */
@ApplicationScoped
public class PublishingDesk {
    private static final String UNIT = "640300/129001";

    private final Producers producers;

    PublishingDesk(Producers producers) {
        this.producers = producers;
    }

    public void open() {
        producers.say("project-service", "jixiao.organisation.changed.v1", state -> {});
    }

    /** @return the id of the disclosure */
    public String publish(UUID project, String name, Consumer<ObjectNode> change) {
        return publish(project, "jixiao.evaluation.completed.v1", name, change);
    }

    /** @return the id of the disclosure, whose second edition is public now */
    public String correct(UUID project, String name, Consumer<ObjectNode> change) {
        return publish(project, "jixiao.evaluation.corrected.v1", name, change);
    }

    public void withdraw(String id, String remarks) {
        step(id, "withdraw", "{\"remarks\":\"" + remarks + "\"}");
    }

    private String publish(UUID project, String type, String name, Consumer<ObjectNode> change) {
        producers.say(
                "evaluation-service",
                type,
                ofProject(project)
                        .andThen(state -> state.put("projectName", name))
                        .andThen(change));
        String id = department(UNIT)
                .get("/api/publications?stage=PREPARED&projectId=" + project)
                .then()
                .extract()
                .path("items[0].id");
        step(id, "approve", "");
        step(id, "publish", "");
        return id;
    }

    private static void step(String id, String step, String body) {
        department(UNIT)
                .body(body)
                .post("/api/publications/" + id + ":" + step)
                .then()
                .statusCode(200);
    }
}
