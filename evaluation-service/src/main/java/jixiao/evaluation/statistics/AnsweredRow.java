package jixiao.evaluation.statistics;

import jixiao.evaluation.scoring.RowFacts;
import jixiao.evaluation.scoring.RowScore;
import jixiao.values.reading.IndicatorReader;
import jixiao.values.reading.IndicatorReading;

/** Whether a row reports an actual value, and whether it is the target once more. */
final class AnsweredRow {
    private AnsweredRow() {}

    static boolean isAnswered(RowScore row) {
        RowFacts facts = row.facts();
        return facts.applicable()
                && facts.actual() != null
                && !facts.actual().isBlank()
                && !facts.target().isBlank();
    }

    /** The same words, or the same numbers in the same unit whatever sign the target bears: ≥95% and 95%. */
    static boolean isExactlyAsPlanned(RowScore row) {
        String written = row.facts().actual();
        if (row.facts().target().strip().equals(written.strip())) {
            return true;
        }
        IndicatorReading target = IndicatorReader.read(row.facts().target());
        IndicatorReading actual = IndicatorReader.read(written);
        return !target.values().isEmpty()
                && target.values().equals(actual.values())
                && target.unit().equals(actual.unit());
    }
}
