package jixiao.profiles;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;

/** How a missed deadline is scored. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = LateRule.NoPoints.class, name = "NO_POINTS"),
    @JsonSubTypes.Type(value = LateRule.PerMonth.class, name = "PER_MONTH")
})
public sealed interface LateRule {

    record NoPoints() implements LateRule {}

    /** @param share the share of the points each begun month of delay costs, such as 0.10 */
    record PerMonth(BigDecimal share) implements LateRule {}
}
