package jixiao.evaluation.sheets;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.UUID;
import jixiao.kit.events.Inbox;
import jixiao.kit.events.ReceivedEvent;
import jixiao.testing.EventContract;

/** Tells the service what other services would, from the examples of their contracts. */
@ApplicationScoped
public class Told {
    private final Inbox inbox;
    private final ObjectMapper mapper;

    Told(Inbox inbox, ObjectMapper mapper) {
        this.inbox = inbox;
        this.mapper = mapper;
    }

    /** A unit with its department, both told of, ready to own projects. */
    public Unit unit(String region, String code) {
        Unit unit = new Unit(UUID.randomUUID(), UUID.randomUUID(), region, code);
        organisation(unit.departmentId(), region, code + "D", "部门" + code, null);
        organisation(unit.id(), region, code, "单位" + code, unit.departmentId());
        return unit;
    }

    /** A department that spends the money itself. */
    public Unit departmentAsUnit(String region) {
        UUID id = UUID.randomUUID();
        String code = "O" + id.toString().substring(0, 8);
        organisation(id, region, code, "部门" + code, null);
        return new Unit(id, id, region, code);
    }

    public record Unit(UUID id, UUID departmentId, String region, String code) {
        public String key() {
            return region + "/" + code;
        }

        public String departmentKey() {
            return region + "/" + departmentCode();
        }

        public String departmentCode() {
            return id.equals(departmentId) ? code : code + "D";
        }
    }

    private void organisation(UUID id, String region, String code, String name, UUID parent) {
        ObjectNode state = example("project-service", "jixiao.organisation.changed.v1");
        state.put("id", id.toString()).put("region", region).put("code", code).put("name", name);
        state.put("parentId", parent == null ? null : parent.toString());
        state.put("version", 1);
        tell("jixiao.organisation.changed.v1", "jixiao.organisations", id, state);
    }

    /** The example of an event of a project, now about this unit's project. */
    public ObjectNode example(String service, String type, UUID projectId, Unit unit) {
        ObjectNode state = example(service, type);
        state.put("projectId", projectId.toString()).put("region", unit.region());
        name((ObjectNode) state.get("unit"), unit.id(), unit.region(), unit.code());
        name((ObjectNode) state.get("department"), unit.departmentId(), unit.region(), unit.departmentCode());
        return state;
    }

    private static void name(ObjectNode organisation, UUID id, String region, String code) {
        organisation.put("id", id.toString()).put("region", region).put("code", code);
    }

    public ObjectNode example(String service, String type) {
        try {
            return (ObjectNode) mapper.readTree(EventContract.of(service, type).example());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    public JsonNode json(Object value) {
        return mapper.valueToTree(value);
    }

    public void tell(String type, String topic, UUID key, JsonNode payload) {
        inbox.receive(new ReceivedEvent(
                UUID.randomUUID(),
                topic,
                key.toString(),
                type,
                Instant.parse("2024-02-01T00:00:00Z"),
                payload.toString()));
    }

    public void budget(UUID projectId, JsonNode payload) {
        tell("jixiao.budget.approved.v1", "jixiao.projects", projectId, payload);
    }

    public void goal(UUID projectId, JsonNode payload) {
        tell("jixiao.goal.approved.v1", "jixiao.goals", projectId, payload);
    }
}
