package jixiao.values.reading;

import java.util.Set;

/**
 * A phrase found in a folded text: where it stands, what it says, and what was odd about it.
 *
 * @param start where it begins
 * @param end where it ends, exclusive
 */
record Phrase(int start, int end, Content content, Confidence confidence, Set<Warning> warnings) {
    sealed interface Content permits Measure, MeasuredChange, TimeSpan, Due {}

    /** A date with the word that bounds it. */
    record Due(Operator operator, DueDate date) implements Content {}
}
