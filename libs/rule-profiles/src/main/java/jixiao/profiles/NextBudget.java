package jixiao.profiles;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;

/** What a rating means for next year's budget (结果应用). It is a proposal: a person decides. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = NextBudget.Keep.class, name = "KEEP"),
    @JsonSubTypes.Type(value = NextBudget.Improve.class, name = "IMPROVE"),
    @JsonSubTypes.Type(value = NextBudget.Cut.class, name = "CUT"),
    @JsonSubTypes.Type(value = NextBudget.Stop.class, name = "STOP")
})
public sealed interface NextBudget {

    /** 优先保障. */
    record Keep() implements NextBudget {}

    /** 完善后予以支持: the money stays, the project has to be mended. */
    record Improve() implements NextBudget {}

    /** @param share the share of the budget that falls away, such as 0.20 */
    record Cut(BigDecimal share) implements NextBudget {}

    /** 取消. */
    record Stop() implements NextBudget {}
}
