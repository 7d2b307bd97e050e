package jixiao.indicator.goals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import jixiao.kit.events.Inbox;
import jixiao.kit.events.ReceivedEvent;
import jixiao.testing.EventContract;

/** Gives the producer's own examples to the service's real handlers, about a project of the test's own. */
@ApplicationScoped
public class ProjectsSaid {
    private final Inbox inbox;
    private final ObjectMapper json;

    ProjectsSaid(Inbox inbox, ObjectMapper json) {
        this.inbox = inbox;
        this.json = json;
    }

    /** The example of the type, of this project and state version, otherwise as promised. */
    public void say(String type, UUID project, long version) {
        say(type, project, version, payload -> {});
    }

    public void say(String type, UUID project, long version, Consumer<ObjectNode> edited) {
        EventContract contract = EventContract.of("project-service", type);
        ObjectNode payload = read(contract.example());
        payload.put("projectId", project.toString()).put("version", version);
        edited.accept(payload);
        if (!contract.faultsOf(payload.toString()).isEmpty()) {
            throw new IllegalArgumentException("the test breaks the producer's promise: " + payload);
        }
        inbox.receive(new ReceivedEvent(
                UUID.randomUUID(), "jixiao.projects", project.toString(), type, Instant.EPOCH, payload.toString()));
    }

    /** An organisation of the tree, for names and scope. */
    public void organisation(UUID id, String region, String code, String name) {
        ObjectNode payload = read(EventContract.of("project-service", "jixiao.organisation.changed.v1")
                .example());
        payload.put("id", id.toString()).put("region", region).put("code", code).put("name", name);
        payload.putNull("parentId");
        inbox.receive(new ReceivedEvent(
                UUID.randomUUID(),
                "jixiao.organisations",
                id.toString(),
                "jixiao.organisation.changed.v1",
                Instant.EPOCH,
                payload.toString()));
    }

    public ObjectNode read(String text) {
        try {
            return (ObjectNode) json.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
