package jixiao.values.reading;

import java.util.EnumSet;
import java.util.Set;

/** What the words around one number say about its bound, joined as they are read. */
final class Bounding {
    private Operator operator = Operator.UNSTATED;
    private Operator leaning = Operator.UNSTATED;
    private Confidence confidence = Confidence.CERTAIN;
    private final Set<Warning> warnings = EnumSet.noneOf(Warning.class);

    Operator operator() {
        return operator == Operator.UNSTATED ? leaning : operator;
    }

    Confidence confidence() {
        return confidence;
    }

    Set<Warning> warnings() {
        return warnings;
    }

    /**
     * Joins another word: a comparison outweighs 约 and 平均; two comparisons must point the same way. 以内 behind a range
     * says nothing more: 3-5天内.
     */
    void join(Operator other) {
        if (operator == Operator.UNSTATED) {
            operator = other;
            return;
        }
        boolean closed = operator == Operator.BETWEEN && other.direction() == Direction.REVERSE;
        if (!other.isBound() || closed) {
            return;
        }
        if (operator == Operator.BETWEEN || operator.isBound() && other.direction() != operator.direction()) {
            doubt(Confidence.DOUBTFUL, Warning.OPERATOR_CONFLICT);
        } else if (!operator.isBound()) {
            operator = other;
        }
    }

    /** Notes what a word says that gives way to any other: 控制在. */
    void lean(Operator other) {
        leaning = other;
    }

    /** Two numbers bound both ends; a comparison before them says too much. */
    void becomeRange() {
        if (operator.isBound()) {
            doubt(Confidence.DOUBTFUL, Warning.OPERATOR_CONFLICT);
        } else if (operator == Operator.APPROX) {
            doubt(Confidence.LIKELY, Warning.ENDS_APPROXIMATE);
        }
        operator = Operator.BETWEEN;
    }

    /** ±5% bounds both ends; 不超过 with it says nothing more. */
    void becomeTolerance() {
        if (operator.direction() != Direction.REVERSE) {
            becomeRange();
        }
        operator = Operator.BETWEEN;
    }

    void doubt(Confidence ceiling, Warning warning) {
        confidence = confidence.atMost(ceiling);
        warnings.add(warning);
    }
}
