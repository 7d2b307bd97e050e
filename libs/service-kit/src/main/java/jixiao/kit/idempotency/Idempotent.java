package jixiao.kit.idempotency;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A POST that honours {@code Idempotency-Key}: the same request replays the first answer, another one under the same
 * key is refused with 422. The method must be {@code @Transactional} and return a {@code RestResponse}: the answer is
 * kept in the transaction of the change, so a change without its answer cannot be. A batch is {@link IdempotentInParts}.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {}
