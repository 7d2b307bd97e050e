package jixiao.evaluation.statistics.db;

import static jixiao.evaluation.statistics.Summary.quotient;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jixiao.evaluation.sheets.SheetStage;
import jixiao.evaluation.statistics.Selection;
import jixiao.evaluation.statistics.Summaries;
import jixiao.evaluation.statistics.Summary;
import jixiao.profiles.Rating;
import jixiao.values.Money;

@ApplicationScoped
class SqlSummaries implements Summaries {
    private static final String SUMS = """
            select count(*), coalesce(sum(c.opening), 0), coalesce(sum(c.adjusted), 0), coalesce(sum(c.executed), 0),
                   100 * sum(c.executed) filter (where c.adjusted > 0), sum(c.adjusted) filter (where c.adjusted > 0),
                   sum(c.total_score), sum(c.total_score * c.adjusted) filter (where c.adjusted > 0),
                   count(*) filter (where coalesce(c.adjusted, 0) = 0)
            from completed_sheet c where
            """;

    private static final String WITHOUT_BUDGET =
            "select c.sheet_id, c.unit_name, c.project_name from completed_sheet c where coalesce(c.adjusted, 0) = 0 and %s"
                    + " order by c.unit_region, c.unit_code, c.project_name, c.sheet_id";

    private static final int NAMED = 100;

    private final EntityManager database;

    SqlSummaries(EntityManager database) {
        this.database = database;
    }

    @Override
    public Summary of(Selection selection) {
        SelectedSheets selected = SelectedSheets.of(selection, "c");
        Object[] sums = (Object[]) selected.bind(database.createNativeQuery(SUMS + selected.where()))
                .getSingleResult();
        int completed = ((Number) sums[0]).intValue();
        return new Summary(
                stages(selection),
                completed,
                money(sums[1]),
                money(sums[2]),
                money(sums[3]),
                quotient((BigDecimal) sums[4], (BigDecimal) sums[5]),
                quotient((BigDecimal) sums[6], BigDecimal.valueOf(completed)),
                quotient((BigDecimal) sums[7], (BigDecimal) sums[5]),
                ratings(selected),
                Summary.LeftOut.withoutBudget(((Number) sums[8]).intValue(), withoutBudget(selected)));
    }

    private static Money money(Object sum) {
        return new Money((BigDecimal) sum);
    }

    private Map<SheetStage, Integer> stages(Selection selection) {
        SelectedSheets selected = SelectedSheets.of(selection, "s");
        Map<SheetStage, Integer> counts = new EnumMap<>(SheetStage.class);
        for (Object[] row : rows(selected, "select s.stage, count(*) from sheet s where %s group by s.stage")) {
            counts.put(SheetStage.valueOf((String) row[0]), ((Number) row[1]).intValue());
        }
        return counts;
    }

    private Map<Rating, Integer> ratings(SelectedSheets selected) {
        Map<Rating, Integer> counts = new EnumMap<>(Rating.class);
        for (Rating rating : Rating.values()) {
            counts.put(rating, 0);
        }
        for (Object[] row :
                rows(selected, "select c.rating, count(*) from completed_sheet c where %s group by c.rating")) {
            counts.put(Rating.valueOf((String) row[0]), ((Number) row[1]).intValue());
        }
        return counts;
    }

    private List<Summary.Sheet> withoutBudget(SelectedSheets selected) {
        return rows(selected, WITHOUT_BUDGET).stream()
                .map(row -> new Summary.Sheet((UUID) row[0], (String) row[1], (String) row[2]))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(SelectedSheets selected, String query) {
        return selected.bind(database.createNativeQuery(query.formatted(selected.where()), Object[].class))
                .setMaxResults(NAMED)
                .getResultList();
    }
}
