package jixiao.kit.idempotency;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A POST of many parts that honours {@code Idempotency-Key}. Each part commits by itself and recognises that it is done,
 * so that a batch whose answer was lost is simply done again. The method must not be {@code @Transactional}: a
 * transaction around the parts would hold a second connection all the while, and a few batches at once would starve the
 * pool. It returns a {@code RestResponse}.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface IdempotentInParts {}
