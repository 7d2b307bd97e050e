package jixiao.evaluation.inflation.db;

import jixiao.evaluation.inflation.Level;
import jixiao.evaluation.inflation.Signal;

/** How each level groups {@code completed_sheet c}, and what it shows of a group. */
final class ObservationSql {
    /** A sheet over its own limit; compared crosswise, so that nothing is divided and nothing spent is over any rate. */
    static final String SUSPICIOUS = "c.indicator_score is not null and c.indicator_points > 0 and c.adjusted > 0"
            + " and c.indicator_score * c.adjusted > c.indicator_points * c.executed * (1 + c.tolerance)";

    private static final String RATED = "c.indicator_score is not null and c.indicator_points > 0 and c.adjusted > 0";

    private ObservationSql() {}

    /** The columns in the order of {@code Observation}, without the limits; then the three limits. */
    static String columns(Level level) {
        return key(level) + " as key, " + name(level) + " as name, "
                + (level == Level.PROJECT ? "min(c.project_name)" : "null") + " as project_name, "
                + group(level) + " as peer_group, count(*) as projects, "
                + "round((sum(c.indicator_score) filter (where " + RATED + ") * sum(c.adjusted) filter (where " + RATED
                + ")) / nullif(sum(c.indicator_points) filter (where " + RATED + ") * sum(c.executed) filter (where "
                + RATED + "), 0) - 1, 4) as above_execution, "
                + "count(*) filter (where " + SUSPICIOUS + ") as suspicious, "
                + "round(sum(c.full_marks)::numeric / nullif(sum(c.scored_rows), 0), 4) as full_marks, "
                + "round(count(*) filter (where c.scored_rows > 0 and c.full_marks = c.scored_rows)::numeric / count(*), 4)"
                + " as full_sheets, "
                + "sum(c.percent_for_words) as percent_for_words, "
                + asPlanned(level) + " as as_planned, "
                + "round(avg(c.total_score), 2) as score, "
                + "max(c.tolerance) as tolerance, max(c.full_marks_limit) as full_marks_limit,"
                + " max(c.above_peers) as above_peers";
    }

    private static String asPlanned(Level level) {
        return level == Level.PROJECT
                ? "round(sum(c.as_planned)::numeric / nullif(sum(c.answered_rows), 0), 4)"
                : "round(count(*) filter (where c.answered_rows > 0 and c.as_planned = c.answered_rows)::numeric"
                        + " / count(*), 4)";
    }

    static String key(Level level) {
        return switch (level) {
            case PROJECT -> "c.sheet_id::text";
            case UNIT -> "c.unit_region || '/' || c.unit_code";
            case REGION -> "c.region";
        };
    }

    private static String name(Level level) {
        return switch (level) {
            case PROJECT, UNIT -> "min(c.unit_name)";
            case REGION -> "c.region";
        };
    }

    /** The region the peers lie in; the peers of a region are those inside the next region around it. */
    static String group(Level level) {
        return switch (level) {
            case PROJECT -> "min(c.region)";
            case UNIT -> "c.unit_region";
            case REGION ->
                "case when c.region like '%0000' then '100000' when c.region like '%00' then left(c.region, 2) || '0000'"
                        + " else left(c.region, 4) || '00' end";
        };
    }

    static String groupBy(Level level) {
        return switch (level) {
            case PROJECT -> "c.sheet_id";
            case UNIT -> "c.unit_region, c.unit_code";
            case REGION -> "c.region";
        };
    }

    /** Which regions a group of peers lies in: a condition over {@code c} with a list {@code :groups}. */
    static String inGroups(Level level) {
        return switch (level) {
            case PROJECT -> "c.region in (:groups)";
            case UNIT -> "c.unit_region in (:groups)";
            case REGION -> "(" + group(Level.REGION) + ") in (:groups)";
        };
    }

    /** Over the observed subjects, as a condition. */
    static String raised(Level level, Signal signal) {
        return switch (signal) {
            case SCORE_ABOVE_EXECUTION ->
                level == Level.PROJECT ? "o.suspicious > 0" : "o.above_execution > o.tolerance";
            case FULL_MARKS -> "o.full_marks >= o.full_marks_limit";
            case FULL_SHEETS -> "o.full_sheets >= o.full_marks_limit";
            case PERCENT_FOR_WORDS -> "o.percent_for_words > 0";
            case ACTUAL_IS_TARGET -> "o.as_planned >= 1";
            case ABOVE_PEERS -> throw new IllegalArgumentException("not without the peers: " + signal);
        };
    }
}
