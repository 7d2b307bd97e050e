package jixiao.evaluation.scoring;

import java.math.BigDecimal;
import jixiao.profiles.Attainment;

/** What the rules of a profile give for a row, whatever a person typed. */
public sealed interface RuleScore {

    /**
     * @param wording of the {@link #formula()}
     * @param met whether the target was reached
     * @param farOver whether the actual value lies so far over the target that the profile asks why
     */
    record Exact(BigDecimal score, RuleKind kind, Wording wording, boolean met, boolean farOver) implements RuleScore {

        /** The whole calculation, such as “60 ÷ 75 × 10 = 8.00，正向比例，mof-2020”. */
        public String formula() {
            return wording.text();
        }
    }

    /**
     * The evaluator chose a grade; the score has to lie between these two, both included.
     *
     * @param wording of the {@link #formula()}
     */
    record Band(BigDecimal lower, BigDecimal upper, Attainment grade, Wording wording) implements RuleScore {

        /** The whole calculation, such as “达成年度指标：10 × (80 % 至 100 %) = 8.00 至 10.00，定性分级，mof-2020”. */
        public String formula() {
            return wording.text();
        }
    }

    /**
     * The rules give nothing, and a person has to score.
     *
     * @param reason one sentence in Chinese
     */
    record Open(RuleKind kind, String reason) implements RuleScore {}

    default RuleKind ruleKind() {
        return switch (this) {
            case Exact exact -> exact.kind();
            case Band ignored -> RuleKind.QUALITATIVE;
            case Open open -> open.kind();
        };
    }

    /** What a reader is shown as the reason of the score. */
    default String explanation() {
        return switch (this) {
            case Exact exact -> exact.formula();
            case Band band -> band.formula();
            case Open open -> open.reason();
        };
    }
}
