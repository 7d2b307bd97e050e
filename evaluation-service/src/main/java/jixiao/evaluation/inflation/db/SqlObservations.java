package jixiao.evaluation.inflation.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jixiao.evaluation.inflation.Level;
import jixiao.evaluation.inflation.Observation;
import jixiao.evaluation.inflation.Observations;
import jixiao.evaluation.inflation.Peers;
import jixiao.evaluation.inflation.Quartiles;
import jixiao.evaluation.inflation.Signal;
import jixiao.evaluation.statistics.Selection;
import jixiao.evaluation.statistics.db.SelectedSheets;
import jixiao.values.FiscalYear;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlObservations implements Observations {
    /** The observed columns whose spread is shown, by their signals. */
    private static final Map<Signal, String> SPREAD = spread();

    /** The three quarters of a column come of one sort: the database does the same aggregate once. */
    private static final String QUARTILE =
            ", (percentile_disc(array[0.25, 0.5, 0.75]) within group (order by o.%s))[%d]::numeric";

    private final EntityManager database;

    SqlObservations(EntityManager database) {
        this.database = database;
    }

    private static Map<Signal, String> spread() {
        Map<Signal, String> columns = new LinkedHashMap<>();
        columns.put(Signal.SCORE_ABOVE_EXECUTION, "above_execution");
        columns.put(Signal.FULL_MARKS, "full_marks");
        columns.put(Signal.FULL_SHEETS, "full_sheets");
        columns.put(Signal.PERCENT_FOR_WORDS, "percent_for_words");
        columns.put(Signal.ACTUAL_IS_TARGET, "as_planned");
        columns.put(Signal.ABOVE_PEERS, "score");
        return columns;
    }

    @Override
    public List<Observation> page(
            Selection selection, Level level, @Nullable Signal raised, @Nullable String after, int limit) {
        SelectedSheets selected = SelectedSheets.of(selection, "c");
        String key = ObservationSql.key(level);
        String beyond = after == null
                ? ""
                : " and " + key + " > cast(:after as " + (level == Level.PROJECT ? "uuid" : "text") + ")";
        String query = "select * from (select " + ObservationSql.columns(level) + ", " + key + " as place"
                + " from completed_sheet c where " + selected.where() + beyond + ObservationSql.groupBy(level) + ") o"
                + (raised == null ? "" : " where " + ObservationSql.raised(level, raised)) + " order by o.place";
        Query page =
                selected.bind(database.createNativeQuery(query, Object[].class)).setMaxResults(limit);
        if (after != null) {
            page.setParameter("after", after);
        }
        return rows(page).stream().map(SqlObservations::observation).toList();
    }

    private static Observation observation(Object[] row) {
        return new Observation(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                number(row[4]),
                (BigDecimal) row[5],
                number(row[6]),
                (BigDecimal) row[7],
                (BigDecimal) row[8],
                number(row[9]),
                (BigDecimal) row[10],
                (BigDecimal) row[11],
                new Observation.Limits((BigDecimal) row[12], (BigDecimal) row[13], (BigDecimal) row[14]));
    }

    private static int number(Object count) {
        return ((Number) count).intValue();
    }

    @Override
    public Map<String, Peers> peers(FiscalYear year, Level level, Set<String> groups) {
        Map<String, Peers> peers = new HashMap<>();
        if (groups.isEmpty()) {
            return peers;
        }
        StringBuilder quartiles = new StringBuilder();
        for (String column : SPREAD.values()) {
            for (int quarter = 1; quarter <= 3; quarter++) {
                quartiles.append(QUARTILE.formatted(column, quarter));
            }
        }
        String query = "select o.peer_group, count(*)" + quartiles + " from (select " + ObservationSql.columns(level)
                + " from completed_sheet c where c.fiscal_year = :year and " + ObservationSql.inGroups(level)
                + ObservationSql.groupBy(level) + ") o group by o.peer_group";
        for (Object[] row : rows(database.createNativeQuery(query, Object[].class)
                .setParameter("year", year.year())
                .setParameter("groups", groups))) {
            peers.put((String) row[0], new Peers((String) row[0], number(row[1]), quartiles(row)));
        }
        return peers;
    }

    private static Map<Signal, Quartiles> quartiles(Object[] row) {
        Map<Signal, Quartiles> quartiles = new LinkedHashMap<>();
        int column = 2;
        for (Signal signal : SPREAD.keySet()) {
            quartiles.put(signal, new Quartiles((BigDecimal) row[column], (BigDecimal) row[column + 1], (BigDecimal)
                    row[column + 2]));
            column += 3;
        }
        return quartiles;
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }
}
