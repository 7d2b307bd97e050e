package jixiao.kit.idempotency;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import jixiao.kit.identity.Caller;
import jixiao.kit.problem.Problem;
import org.jboss.resteasy.reactive.RestResponse;

/** Runs inside the transaction interceptor: the key, the change and the answer commit together. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class IdempotentInterceptor {
    private final Answers answers;
    private final RequestFingerprint fingerprint;
    private final Caller caller;
    private final HttpHeaders headers;
    private final UriInfo uri;

    IdempotentInterceptor(
            Answers answers, RequestFingerprint fingerprint, Caller caller, HttpHeaders headers, UriInfo uri) {
        this.answers = answers;
        this.fingerprint = fingerprint;
        this.caller = caller;
        this.headers = headers;
        this.uri = uri;
    }

    @AroundInvoke
    Object replayOrProceed(InvocationContext call) throws Exception {
        String key = headers.getHeaderString("Idempotency-Key");
        if (key == null || key.isBlank()) {
            return call.proceed();
        }
        if (key.length() > 200) {
            throw Problem.INVALID_FIELD.because("Idempotency-Key 最长 200 个字符，请缩短。");
        }
        String hash = fingerprint.of(uri.getRequestUri().getPath(), call.getParameters());
        if (!answers.claim(caller.name(), key, hash)) {
            return answers.replay(caller.name(), key, hash);
        }
        RestResponse<?> answer = (RestResponse<?>) call.proceed();
        answers.keep(caller.name(), key, answer);
        return answer;
    }
}
