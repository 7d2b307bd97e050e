package jixiao.evaluation.monitoring;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A cumulative share of a target: 0 to 1, at most four decimals. */
@DecimalMin(value = "0", message = "累计进度为 0 至 1，例如 0.35。")
@DecimalMax(value = "1", message = "累计进度为 0 至 1，例如 0.35。")
@Digits(integer = 1, fraction = 4, message = "累计进度最多四位小数。")
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@interface Share {
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
