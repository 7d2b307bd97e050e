package jixiao.evaluation.sheets;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An actual value somebody can check: not infinite, and not what a spreadsheet writes where it cannot calculate. */
@Pattern(
        regexp = "(?is)(?!.*[∞♾])(?!\\s*[-+]?(nan|inf|infinity|无穷大?|正无穷大?|负无穷大?)\\s*[%％]?\\s*$)"
                + "(?!.*#(div/0!|n/a|num!|ref!|value!|name\\?)).*",
        message = "实际完成值无法核对（无穷大、NaN 或表格的错误值），请填写实际完成的数量或情况。")
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Checkable {
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
