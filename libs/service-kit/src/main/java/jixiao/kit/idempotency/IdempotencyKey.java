package jixiao.kit.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.Optional;
import jixiao.kit.identity.Caller;
import jixiao.kit.problem.Problem;

/** The key a request bears. */
@ApplicationScoped
class IdempotencyKey {
    private static final int LONGEST = 200;

    private final RequestFingerprint fingerprint;
    private final Caller caller;
    private final HttpHeaders headers;
    private final UriInfo uri;

    IdempotencyKey(RequestFingerprint fingerprint, Caller caller, HttpHeaders headers, UriInfo uri) {
        this.fingerprint = fingerprint;
        this.caller = caller;
        this.headers = headers;
        this.uri = uri;
    }

    /** @param hash of path and body */
    record Claim(String caller, String key, String hash) {}

    /** Empty where the request bears none. */
    Optional<Claim> of(InvocationContext call) throws IOException {
        String key = headers.getHeaderString("Idempotency-Key");
        if (key == null || key.isBlank()) {
            return Optional.empty();
        }
        if (key.length() > LONGEST) {
            throw Problem.INVALID_FIELD.because("Idempotency-Key 最长 %d 个字符，请缩短。".formatted(LONGEST));
        }
        return Optional.of(
                new Claim(caller.name(), key, fingerprint.of(uri.getRequestUri().getPath(), call.getParameters())));
    }
}
