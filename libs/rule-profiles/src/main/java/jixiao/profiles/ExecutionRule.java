package jixiao.profiles;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.util.List;

/** How the points of budget execution (预算执行率) follow from the rate executed ÷ adjusted budget. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ExecutionRule.Linear.class, name = "LINEAR"),
    @JsonSubTypes.Type(value = ExecutionRule.Steps.class, name = "STEPS")
})
public sealed interface ExecutionRule {

    /** points × min(1, rate). */
    record Linear() implements ExecutionRule {}

    /** The points of the first step whose rate is reached, such as 10/7/5/0. */
    record Steps(List<Step> steps) implements ExecutionRule {}

    /**
     * @param atLeast the lowest rate of the step, 1 = 100 %
     * @param points what it is worth
     */
    record Step(BigDecimal atLeast, BigDecimal points) {}
}
