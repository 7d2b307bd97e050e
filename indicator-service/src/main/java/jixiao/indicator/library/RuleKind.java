package jixiao.indicator.library;

import java.util.Arrays;
import java.util.Optional;

/** How an indicator is usually scored; what a kind gives in points is the rule profile's to say. */
public enum RuleKind {
    /** Met in full, else in proportion to the target. */
    POSITIVE("正向比例"),
    /** A cap: points are lost for what lies above it. */
    REVERSE("反向比例"),
    /** All points when the target is met, else none. */
    EXACT("达标得分"),
    /** All points between two ends. */
    INTERVAL("区间"),
    DEADLINE("完成时限"),
    /** An evaluator picks a grade, and the score lies in its band. */
    QUALITATIVE("定性分档"),
    BANDED("分段计分");

    private final String label;

    RuleKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    static Optional<RuleKind> ofLabel(String written) {
        return Arrays.stream(values())
                .filter(kind -> kind.label.equals(written))
                .findFirst();
    }
}
