package jixiao.profiles;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;

/** What happens when an actual value is far over its target, which often means that the target was too low. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = OverAchievement.Nothing.class, name = "NONE"),
    @JsonSubTypes.Type(value = OverAchievement.Explain.class, name = "EXPLAIN"),
    @JsonSubTypes.Type(value = OverAchievement.Deduct.class, name = "DEDUCT")
})
public sealed interface OverAchievement {

    record Nothing() implements OverAchievement {}

    /** @param from the ratio actual ÷ target from which an explanation is due, such as 1.30 */
    record Explain(BigDecimal from) implements OverAchievement {}

    /**
     * From the ratio on, the share of the points falls by what lies above it: 1 − (actual ÷ target − from).
     *
     * @param floor the share it never falls below
     */
    record Deduct(BigDecimal from, BigDecimal floor) implements OverAchievement {}
}
