package jixiao.kit.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jixiao.kit.problem.Problem;
import org.jboss.resteasy.reactive.RestResponse;

/** The first answers given under idempotency keys. */
@ApplicationScoped
class Answers {
    private static final String[] KEPT_HEADERS = {HttpHeaders.LOCATION, HttpHeaders.ETAG};

    private final EntityManager database;
    private final ObjectMapper json;

    Answers(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** False when the key is taken; waits for a request under the same key that is still running. */
    boolean claim(IdempotencyKey.Claim claim) {
        return database.createNativeQuery("""
                                insert into idempotent_answer (caller, idempotency_key, request_hash)
                                values (?, ?, ?) on conflict do nothing""")
                        .setParameter(1, claim.caller())
                        .setParameter(2, claim.key())
                        .setParameter(3, claim.hash())
                        .executeUpdate()
                == 1;
    }

    void release(IdempotencyKey.Claim claim) {
        database.createNativeQuery(
                        "delete from idempotent_answer where caller = ? and idempotency_key = ? and status is null")
                .setParameter(1, claim.caller())
                .setParameter(2, claim.key())
                .executeUpdate();
    }

    boolean keep(IdempotencyKey.Claim claim, RestResponse<?> answer) throws JsonProcessingException {
        Map<String, String> headers = new TreeMap<>();
        for (String name : KEPT_HEADERS) {
            Object value = answer.getHeaders().getFirst(name);
            if (value != null) {
                headers.put(name, value.toString());
            }
        }
        return database.createNativeQuery("""
                        update idempotent_answer set status = ?, headers = ?, body = ?
                        where caller = ? and idempotency_key = ?""")
                        .setParameter(1, answer.getStatus())
                        .setParameter(2, json.writeValueAsString(headers))
                        .setParameter(
                                3, answer.getEntity() == null ? null : json.writeValueAsString(answer.getEntity()))
                        .setParameter(4, claim.caller())
                        .setParameter(5, claim.key())
                        .executeUpdate()
                == 1;
    }

    /**
     * Empty while no answer is kept under the key.
     *
     * @throws jixiao.kit.problem.Refusal when the key was used for another request
     */
    Optional<RestResponse<?>> replay(IdempotencyKey.Claim claim) throws JsonProcessingException {
        Object[] row = (Object[]) database.createNativeQuery("""
                        select request_hash, status, headers, body from idempotent_answer
                        where caller = ? and idempotency_key = ?""", Object[].class)
                .setParameter(1, claim.caller())
                .setParameter(2, claim.key())
                .getSingleResult();
        if (!claim.hash().equals(row[0])) {
            throw Problem.IDEMPOTENCY_KEY_REUSED.because("此 Idempotency-Key 已用于内容不同的请求，请换用新的键。");
        }
        if (row[1] == null) {
            return Optional.empty();
        }
        RestResponse.ResponseBuilder<Object> answer = RestResponse.ResponseBuilder.create((int) row[1]);
        json.readValue((String) row[2], new TypeReference<Map<String, String>>() {})
                .forEach(answer::header);
        if (row[3] != null) {
            answer.entity(row[3]).type(MediaType.APPLICATION_JSON_TYPE);
        }
        return Optional.of(answer.header("Idempotency-Replayed", "true").build());
    }
}
