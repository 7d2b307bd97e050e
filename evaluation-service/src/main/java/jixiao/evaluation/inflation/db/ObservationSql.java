package jixiao.evaluation.inflation.db;

import jixiao.evaluation.inflation.Level;
import jixiao.evaluation.inflation.Signal;

/** What {@code completed_sheet c} shows of each subject: a project is one row, units and regions are sums over theirs. */
final class ObservationSql {
    private static final String RATED = "c.indicator_score is not null and c.indicator_points > 0 and c.adjusted > 0";

    /** A sheet over its own limit; compared crosswise, so that nothing is divided and nothing spent is over any rate. */
    static final String SUSPICIOUS =
            RATED + " and c.indicator_score * c.adjusted > c.indicator_points * c.executed * (1 + c.tolerance)";

    private static final String ALL_FULL = "c.scored_rows > 0 and c.full_marks = c.scored_rows";
    private static final String ALL_AS_PLANNED = "c.answered_rows > 0 and c.as_planned = c.answered_rows";

    private static final String OF_ONE = """
            c.sheet_id::text as key, c.unit_name as name, c.project_name, c.region as peer_group, 1 as projects,
            case when %s then
                round(c.indicator_score * c.adjusted / nullif(c.indicator_points * c.executed, 0) - 1, 4)
            end as above_execution,
            case when %s then 1 else 0 end as suspicious,
            round(c.full_marks::numeric / nullif(c.scored_rows, 0), 4) as full_marks,
            (case when %s then 1 else 0 end)::numeric as full_sheets,
            c.percent_for_words, round(c.as_planned::numeric / nullif(c.answered_rows, 0), 4) as as_planned,
            c.total_score as score, c.tolerance, c.full_marks_limit, c.above_peers
            """.formatted(RATED, SUSPICIOUS, ALL_FULL);

    private static final String OF_MANY = """
            count(*) as projects,
            round((sum(c.indicator_score) filter (where %1$s) * sum(c.adjusted) filter (where %1$s))
                / nullif(sum(c.indicator_points) filter (where %1$s) * sum(c.executed) filter (where %1$s), 0) - 1, 4)
                as above_execution,
            count(*) filter (where %2$s) as suspicious,
            round(sum(c.full_marks)::numeric / nullif(sum(c.scored_rows), 0), 4) as full_marks,
            round(count(*) filter (where %3$s)::numeric / count(*), 4) as full_sheets,
            sum(c.percent_for_words) as percent_for_words,
            round(count(*) filter (where %4$s)::numeric / count(*), 4) as as_planned,
            round(avg(c.total_score), 2) as score, max(c.tolerance) as tolerance,
            max(c.full_marks_limit) as full_marks_limit, max(c.above_peers) as above_peers
            """.formatted(RATED, SUSPICIOUS, ALL_FULL, ALL_AS_PLANNED);

    /** The next region around a county or city; the country around a province. */
    private static final String AROUND =
            "case when c.region like '%0000' then '100000' when c.region like '%00' then left(c.region, 2) || '0000'"
                    + " else left(c.region, 4) || '00' end";

    private ObservationSql() {}

    /** The columns in the order of {@code Observation}; then the three limits. */
    static String columns(Level level) {
        return switch (level) {
            case PROJECT -> OF_ONE;
            case UNIT ->
                key(level) + " as key, min(c.unit_name) as name, null as project_name, c.unit_region as peer_group, "
                        + OF_MANY;
            case REGION ->
                "c.region as key, c.region as name, null as project_name, " + AROUND + " as peer_group, " + OF_MANY;
        };
    }

    /** What pages are ordered and cut by. */
    static String key(Level level) {
        return switch (level) {
            case PROJECT -> "c.sheet_id";
            case UNIT -> "c.unit_region || '/' || c.unit_code";
            case REGION -> "c.region";
        };
    }

    static String groupBy(Level level) {
        return switch (level) {
            case PROJECT -> "";
            case UNIT -> " group by c.unit_region, c.unit_code";
            case REGION -> " group by c.region";
        };
    }

    /** Which regions a group of peers lies in: a condition over {@code c} with a list {@code :groups}. */
    static String inGroups(Level level) {
        return switch (level) {
            case PROJECT -> "c.region in (:groups)";
            case UNIT -> "c.unit_region in (:groups)";
            case REGION -> "(" + AROUND + ") in (:groups)";
        };
    }

    /** Over the observed subjects {@code o}, as a condition. */
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
