package jixiao.kit.idempotency;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;

/** Claims the key, lets the parts run, and keeps the answer, in transactions one after the other. */
@IdempotentInParts
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class InPartsInterceptor {
    private final Answers answers;
    private final IdempotencyKey keys;

    InPartsInterceptor(Answers answers, IdempotencyKey keys) {
        this.answers = answers;
        this.keys = keys;
    }

    /** A key without an answer belongs to a batch that runs or was broken off: its parts say themselves what is done. */
    @AroundInvoke
    Object replayOrProceed(InvocationContext call) throws Exception {
        Optional<IdempotencyKey.Claim> sent = keys.of(call);
        if (sent.isEmpty()) {
            return call.proceed();
        }
        IdempotencyKey.Claim claim = sent.get();
        Optional<RestResponse<?>> known = QuarkusTransaction.requiringNew()
                .call(() -> answers.claim(claim) ? Optional.empty() : answers.replay(claim));
        if (known.isPresent()) {
            return known.get();
        }
        RestResponse<?> answer = proceed(call, claim);
        QuarkusTransaction.requiringNew().call(() -> answers.keep(claim, answer));
        return answer;
    }

    /** What is refused as a whole is not answered by a batch: its key is free for the one put right. */
    private RestResponse<?> proceed(InvocationContext call, IdempotencyKey.Claim claim) throws Exception {
        try {
            return (RestResponse<?>) call.proceed();
        } catch (Exception refused) {
            QuarkusTransaction.requiringNew().run(() -> answers.release(claim));
            throw refused;
        }
    }
}
