package jixiao.evaluation.scoring.oracle;

import java.time.LocalDate;
import java.util.List;

/**
 * A sheet as plain numbers: money in 分, points and figures in hundredths.
 *
 * @param adjusted the budget
 */
record OracleSheet(long adjusted, long executed, List<Row> rows) {

    /** The three groups of the generated profiles. */
    enum Group {
        OUTPUT,
        BENEFIT,
        SATISFACTION
    }

    enum Asks {
        AT_LEAST,
        MORE_THAN,
        AT_MOST,
        LESS_THAN,
        NOTHING,
        BETWEEN,
        BY_DATE,
        A_GRADE
    }

    /**
     * @param low the target, or the lower end
     * @param high the upper end of an interval
     * @param typed the score a person typed, in hundredths; below 0 for none
     */
    record Row(
            Group group,
            Asks asks,
            long low,
            long high,
            long actual,
            LocalDate due,
            LocalDate done,
            int points,
            boolean applies,
            int typed) {}
}
