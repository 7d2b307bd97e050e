package jixiao.kit.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
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
    boolean claim(String caller, String key, String hash) {
        return database.createNativeQuery("""
                                insert into idempotent_answer (caller, idempotency_key, request_hash)
                                values (?, ?, ?) on conflict do nothing""")
                        .setParameter(1, caller)
                        .setParameter(2, key)
                        .setParameter(3, hash)
                        .executeUpdate()
                == 1;
    }

    void keep(String caller, String key, RestResponse<?> answer) throws JsonProcessingException {
        Map<String, String> headers = new TreeMap<>();
        for (String name : KEPT_HEADERS) {
            Object value = answer.getHeaders().getFirst(name);
            if (value != null) {
                headers.put(name, value.toString());
            }
        }
        database.createNativeQuery("""
                        update idempotent_answer set status = ?, headers = ?, body = ?
                        where caller = ? and idempotency_key = ?""")
                .setParameter(1, answer.getStatus())
                .setParameter(2, json.writeValueAsString(headers))
                .setParameter(3, answer.getEntity() == null ? null : json.writeValueAsString(answer.getEntity()))
                .setParameter(4, caller)
                .setParameter(5, key)
                .executeUpdate();
    }

    RestResponse<?> replay(String caller, String key, String hash) throws JsonProcessingException {
        Object[] row = (Object[]) database.createNativeQuery("""
                        select request_hash, status, headers, body from idempotent_answer
                        where caller = ? and idempotency_key = ?""", Object[].class)
                .setParameter(1, caller)
                .setParameter(2, key)
                .getSingleResult();
        if (!hash.equals(row[0])) {
            throw Problem.IDEMPOTENCY_KEY_REUSED.because("此 Idempotency-Key 已用于内容不同的请求，请换用新的键。");
        }
        RestResponse.ResponseBuilder<Object> answer = RestResponse.ResponseBuilder.create((int) row[1]);
        json.readValue((String) row[2], new TypeReference<Map<String, String>>() {})
                .forEach(answer::header);
        if (row[3] != null) {
            answer.entity(row[3]).type(MediaType.APPLICATION_JSON_TYPE);
        }
        return answer.header("Idempotency-Replayed", "true").build();
    }
}
