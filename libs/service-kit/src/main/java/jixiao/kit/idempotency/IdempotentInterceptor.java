package jixiao.kit.idempotency;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;

/** Runs inside the transaction interceptor: the key, the change and the answer commit together. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class IdempotentInterceptor {
    private final Answers answers;
    private final IdempotencyKey keys;

    IdempotentInterceptor(Answers answers, IdempotencyKey keys) {
        this.answers = answers;
        this.keys = keys;
    }

    @AroundInvoke
    Object replayOrProceed(InvocationContext call) throws Exception {
        Optional<IdempotencyKey.Claim> sent = keys.of(call);
        if (sent.isEmpty()) {
            return call.proceed();
        }
        IdempotencyKey.Claim claim = sent.get();
        if (!answers.claim(claim)) {
            return answers.replay(claim).orElseThrow();
        }
        RestResponse<?> answer = (RestResponse<?>) call.proceed();
        answers.keep(claim, answer);
        return answer;
    }
}
