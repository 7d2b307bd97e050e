package jixiao.evaluation.scoring.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Scores by the sentences of domain.md section 2 and shares no code with the engine: whole numbers and quotients of
 * them, nothing else. A row that does not apply is dropped and its group rescaled; a group, or execution of a budget of
 * zero, is dropped and the rest rescaled. Rows worth 100 by themselves leave no points for execution.
 */
final class ScoringOracle {
    private final OracleRules rules;

    ScoringOracle(OracleRules rules) {
        this.rules = rules;
    }

    /** What counts for the row. */
    ExactRatio score(OracleSheet.Row row) {
        if (row.typed() >= 0) {
            return ExactRatio.of(row.typed(), 100);
        }
        ExactRatio points = ExactRatio.of(row.points(), 100);
        ExactRatio share = share(row);
        return share.equals(ExactRatio.ONE) ? points : share.times(points).rounded(rules.decimals(), rules.halfUp());
    }

    private ExactRatio share(OracleSheet.Row row) {
        long a = row.actual();
        long t = row.low();
        return switch (row.asks()) {
            case AT_LEAST -> isBanded(row) ? banded(a) : floor(a >= t, a, t);
            case MORE_THAN -> isBanded(row) ? banded(a) : floor(a > t, a, t);
            case AT_MOST -> cap(a <= t, a, t);
            case LESS_THAN -> cap(a < t, a, t);
            case NOTHING -> a == 0 ? ExactRatio.ONE : ExactRatio.ZERO;
            case BETWEEN -> {
                if (a < row.low()) {
                    yield floor(false, a, row.low());
                }
                yield cap(a <= row.high(), a, row.high());
            }
            case BY_DATE -> deadline(row.due(), row.done());
            case A_GRADE -> throw new IllegalArgumentException("a grade is scored by a person");
        };
    }

    /** Bands stand in place of the positive rule. */
    private boolean isBanded(OracleSheet.Row row) {
        return row.group() == OracleSheet.Group.SATISFACTION
                && !rules.satisfactionSteps().isEmpty();
    }

    private ExactRatio banded(long hundredthsOfPercent) {
        return step(rules.satisfactionSteps(), ExactRatio.of(hundredthsOfPercent, 10000), 100);
    }

    private ExactRatio floor(boolean met, long a, long t) {
        if (!met) {
            return ExactRatio.of(a, t);
        }
        boolean taken = rules.deductFrom() > 0 && a * 100 >= t * rules.deductFrom();
        if (!taken) {
            return ExactRatio.ONE;
        }
        ExactRatio left = ExactRatio.ONE.minus(ExactRatio.of(a, t).minus(ExactRatio.of(rules.deductFrom(), 100)));
        ExactRatio least = ExactRatio.of(rules.deductFloor(), 100);
        return left.compareTo(least) < 0 ? least : left;
    }

    private ExactRatio cap(boolean met, long a, long t) {
        if (met) {
            return ExactRatio.ONE;
        }
        if (rules.ratioForCaps()) {
            return ExactRatio.of(t, a);
        }
        return a >= 2 * t ? ExactRatio.ZERO : ExactRatio.ONE.minus(ExactRatio.of(a - t, t));
    }

    private ExactRatio deadline(LocalDate due, LocalDate done) {
        if (!done.isAfter(due)) {
            return ExactRatio.ONE;
        }
        if (rules.lateMonthly() == 0) {
            return ExactRatio.ZERO;
        }
        int begun = 1;
        while (later(due, begun).isBefore(done)) {
            begun++;
        }
        int left = 100 - rules.lateMonthly() * begun;
        return left <= 0 ? ExactRatio.ZERO : ExactRatio.of(left, 100);
    }

    /** So many months after a day; after the last day of a month, on a last day too. */
    private static LocalDate later(LocalDate due, int months) {
        LocalDate next = due.plusDays(1);
        return next.getDayOfMonth() == 1 ? next.plusMonths(months).minusDays(1) : due.plusMonths(months);
    }

    private static ExactRatio step(List<OracleRules.Step> steps, ExactRatio reached, int unit) {
        for (OracleRules.Step step : steps) {
            if (reached.compareTo(ExactRatio.of(step.atLeast(), 100)) >= 0) {
                return ExactRatio.of(step.gives(), unit);
            }
        }
        return ExactRatio.ZERO;
    }

    /** The points of execution; null for a budget of zero. */
    ExactRatio execution(OracleSheet sheet) {
        if (sheet.adjusted() == 0) {
            return null;
        }
        ExactRatio rate = ExactRatio.of(sheet.executed(), sheet.adjusted());
        ExactRatio capped = rate.compareTo(ExactRatio.ONE) > 0 ? ExactRatio.ONE : rate;
        ExactRatio exact = rules.executionSteps().isEmpty()
                ? capped.times(ExactRatio.of(rules.executionPoints(), 100))
                : step(rules.executionSteps(), rate, 100);
        return exact.rounded(rules.executionDecimals(), rules.executionHalfUp());
    }

    ExactRatio total(OracleSheet sheet) {
        ExactRatio full = ExactRatio.ZERO;
        ExactRatio present = ExactRatio.ZERO;
        ExactRatio reached = ExactRatio.ZERO;
        for (OracleSheet.Group group : OracleSheet.Group.values()) {
            long given = 0;
            long applying = 0;
            ExactRatio scored = ExactRatio.ZERO;
            for (OracleSheet.Row row : rowsOf(sheet, group)) {
                given += row.points();
                if (row.applies()) {
                    applying += row.points();
                    scored = scored.plus(score(row));
                }
            }
            ExactRatio worth = ExactRatio.of(given, 100);
            full = full.plus(worth);
            if (applying > 0) {
                present = present.plus(worth);
                reached = reached.plus(scored.times(ExactRatio.of(given, applying)));
            }
        }
        if (rules.executionInTotal() && full.compareTo(ExactRatio.of(100, 1)) < 0) {
            ExactRatio worth = ExactRatio.of(rules.executionPoints(), 100);
            ExactRatio execution = execution(sheet);
            full = full.plus(worth);
            present = execution == null ? present : present.plus(worth);
            reached = execution == null ? reached : reached.plus(execution);
        }
        return present.compareTo(ExactRatio.ZERO) == 0
                ? ExactRatio.ZERO
                : reached.times(full.divided(present)).rounded(rules.decimals(), rules.halfUp());
    }

    private static List<OracleSheet.Row> rowsOf(OracleSheet sheet, OracleSheet.Group group) {
        List<OracleSheet.Row> rows = new ArrayList<>();
        for (OracleSheet.Row row : sheet.rows()) {
            if (row.group() == group) {
                rows.add(row);
            }
        }
        return rows;
    }

    static String rating(ExactRatio total) {
        if (total.compareTo(ExactRatio.of(90, 1)) >= 0) {
            return "优";
        }
        if (total.compareTo(ExactRatio.of(80, 1)) >= 0) {
            return "良";
        }
        return total.compareTo(ExactRatio.of(60, 1)) >= 0 ? "中" : "差";
    }
}
