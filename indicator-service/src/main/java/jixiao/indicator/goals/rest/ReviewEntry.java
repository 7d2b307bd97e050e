package jixiao.indicator.goals.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import jixiao.indicator.goals.Dimension;
import jixiao.indicator.goals.Grade;
import jixiao.indicator.goals.ReviewDecision;
import jixiao.kit.problem.Problem;
import jixiao.kit.validation.Prose;

/** A review as the performance office writes it. */
public record ReviewEntry(
        @NotNull(message = "请给出总体等次。") Grade grade,
        @NotNull(message = "请给出四个方面的等次。") @Valid Dimensions dimensions,

        @NotBlank(message = "请填写审核意见。") @Prose @Size(max = 2000, message = "审核意见最长 2000 个字。")
        String opinion) {

    /** @throws jixiao.kit.problem.Refusal when the goal is let in although one side of it must not be */
    public ReviewDecision decision() {
        ReviewDecision decision = decided();
        if (decision.letsIn() && decision.dimensions().containsValue(Grade.POOR)) {
            throw Problem.INVALID_FIELD.at(
                    "/grade", "完整性、相关性、适当性、可行性中有一项为“差”的，总体等次不能为“" + grade.label() + "”。请改为“中”或“差”，或核对各方面的等次。");
        }
        return decision;
    }

    private ReviewDecision decided() {
        return new ReviewDecision(grade, dimensions.grades(), opinion);
    }

    /** The four sides under the names the events use. */
    public record Dimensions(
            @JsonProperty("COMPLETENESS") @NotNull(message = "请给出完整性的等次。")
            Grade completeness,

            @JsonProperty("RELEVANCE") @NotNull(message = "请给出相关性的等次。")
            Grade relevance,

            @JsonProperty("APPROPRIATENESS") @NotNull(message = "请给出适当性的等次。")
            Grade appropriateness,

            @JsonProperty("FEASIBILITY") @NotNull(message = "请给出可行性的等次。")
            Grade feasibility) {

        Map<Dimension, Grade> grades() {
            return Map.of(
                    Dimension.COMPLETENESS, completeness,
                    Dimension.RELEVANCE, relevance,
                    Dimension.APPROPRIATENESS, appropriateness,
                    Dimension.FEASIBILITY, feasibility);
        }
    }
}
