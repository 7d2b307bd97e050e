package jixiao.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import jixiao.kit.events.Inbox;
import jixiao.kit.events.ReceivedEvent;
import jixiao.testing.EventContract;

/** Stands for the other services: says their events, each from the producer's own example or held against its schema. */
@ApplicationScoped
public class Producers {
    private final Inbox inbox;
    private final ObjectMapper json;

    Producers(Inbox inbox, ObjectMapper json) {
        this.inbox = inbox;
        this.json = json;
    }

    /** Says the producer's example of a type, changed where the story needs it. */
    public void say(String service, String type, Consumer<ObjectNode> change) {
        say(service, type, changed(EventContract.of(service, type).example(), change));
    }

    public void say(String service, String type, String payload) {
        var faults = EventContract.of(service, type).faultsOf(payload);
        if (!faults.isEmpty()) {
            throw new AssertionError(type + " breaks its contract: " + faults);
        }
        inbox.receive(new ReceivedEvent(
                UUID.randomUUID(), topic(service), key(payload), type, Instant.parse("2024-02-01T00:00:00Z"), payload));
    }

    /** The example told of another project; everything else is as the producer wrote it. */
    public static Consumer<ObjectNode> ofProject(UUID projectId) {
        return state -> state.put("projectId", projectId.toString());
    }

    private String changed(String example, Consumer<ObjectNode> change) {
        try {
            ObjectNode state = (ObjectNode) json.readTree(example);
            change.accept(state);
            return json.writeValueAsString(state);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private String key(String payload) {
        try {
            JsonNode state = json.readTree(payload);
            return (state.has("projectId") ? state.get("projectId") : state.path("documentId"))
                    .asText(state.path("id").asText(state.path("reportId").asText()));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static String topic(String service) {
        return switch (service) {
            case "project-service" -> "jixiao.projects";
            case "indicator-service" -> "jixiao.goals";
            case "evaluation-service" -> "jixiao.evaluations";
            default -> throw new IllegalArgumentException(service);
        };
    }
}
