package jixiao.kit.validation;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import jixiao.values.Money;

/** Money that stands in a budget: never negative, and under 100,000 亿元, which catches an amount typed in the wrong unit. */
@Constraint(validatedBy = BudgetAmount.Check.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface BudgetAmount {
    String message() default "金额应在 0 与 10 万亿元之间（单位：元），不能为负，请改正。";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Null is left to {@code @NotNull}. */
    class Check implements ConstraintValidator<BudgetAmount, Money> {
        private static final Money LIMIT = Money.ofYuan("10000000000000.00");

        @Override
        public boolean isValid(Money amount, ConstraintValidatorContext context) {
            return amount == null || !amount.isNegative() && amount.compareTo(LIMIT) <= 0;
        }
    }
}
