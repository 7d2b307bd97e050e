package jixiao.evaluation.statistics.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jixiao.evaluation.sheets.SheetStage;
import jixiao.evaluation.statistics.Selection;
import jixiao.evaluation.statistics.StatisticsRow;
import jixiao.evaluation.statistics.StatisticsRow.Amount;
import jixiao.evaluation.statistics.StatisticsRow.Organisation;
import jixiao.evaluation.statistics.StatisticsTable;
import jixiao.kit.problem.Problem;
import jixiao.profiles.Rating;
import jixiao.values.Money;
import jixiao.values.RegionCode;
import org.jspecify.annotations.Nullable;

/** Read along the index of the table's order; what a document printed itself comes from its own statistics table. */
@ApplicationScoped
class SqlStatisticsTable implements StatisticsTable {
    private static final String ORDER =
            "%1$s.department_region, %1$s.department_code, %1$s.unit_region, %1$s.unit_code, %1$s.place,"
                    + " %1$s.project_name, %1$s.sheet_id";

    private static final List<String> PLACE = List.of(
            "departmentRegionBefore",
            "departmentBefore",
            "unitRegionBefore",
            "unitBefore",
            "placeBefore",
            "projectBefore",
            "sheetBefore");

    private static final String ROWS = """
            select c.sheet_id, c.project_id, c.department_region, c.department_code, c.department_name,
                   c.unit_region, c.unit_code, c.unit_name, c.project_name, coalesce(c.executed, 0),
                   coalesce(p.attainment, s.achieved), coalesce(p.result, s.printed_total_score, c.total_score),
                   c.total_score, c.rating, p.remarks, s.stage, s.origin
            from (select * from completed_sheet c where %1$s order by %2$s limit :limit) c
            join sheet s on s.id = c.sheet_id
            left join lateral (
                select r.attainment, r.result, r.remarks from printed_row r
                where s.origin = 'RECORDED' and r.document_id = c.document_id and r.project = c.project_name
                order by r.unit = c.unit_name desc, r.position limit 1) p on true
            order by %2$s
            """;

    private final EntityManager database;

    SqlStatisticsTable(EntityManager database) {
        this.database = database;
    }

    @Override
    public Total total(Selection selection) {
        SelectedSheets selected = SelectedSheets.of(selection, "c");
        Object[] sums = (Object[]) selected.bind(database.createNativeQuery(
                        "select count(*), coalesce(sum(c.executed), 0) from completed_sheet c where "
                                + selected.where()))
                .getSingleResult();
        return new Total(((Number) sums[0]).intValue(), Amount.of(new Money((BigDecimal) sums[1])));
    }

    @Override
    public List<StatisticsRow> page(Selection selection, @Nullable Place after, int limit) {
        SelectedSheets selected = SelectedSheets.of(selection, "c");
        String where = selected.where();
        Map<String, Object> beyond = after == null ? Map.of() : place(after);
        if (after != null) {
            where += " and (" + ORDER.formatted("c") + ") > (:" + String.join(", :", PLACE) + ")";
        }
        Query query = selected.bind(database.createNativeQuery(ROWS.formatted(where, ORDER.formatted("c"))))
                .setParameter("limit", limit);
        beyond.forEach(query::setParameter);
        int ordinal = after == null ? 0 : after.ordinal();
        List<StatisticsRow> rows = new ArrayList<>();
        for (Object row : query.getResultList()) {
            rows.add(row(++ordinal, (Object[]) row));
        }
        return rows;
    }

    /** The last row's values, so that the next page begins in the index where this one ended. */
    private Map<String, Object> place(Place after) {
        List<?> found = database.createNativeQuery(
                        "select " + ORDER.formatted("a") + " from completed_sheet a where a.sheet_id = :after")
                .setParameter("after", after.sheetId())
                .getResultList();
        if (found.isEmpty()) {
            throw Problem.INVALID_FIELD.at("/after", "after 所指的自评表已不在统计表中，请从第一页重新查询。");
        }
        Object[] values = (Object[]) found.getFirst();
        Map<String, Object> place = new HashMap<>();
        for (int i = 0; i < values.length; i++) {
            place.put(PLACE.get(i), values[i]);
        }
        return place;
    }

    private static StatisticsRow row(int ordinal, Object[] cells) {
        boolean recorded = cells[16].equals("RECORDED");
        SheetStage stage = SheetStage.valueOf((String) cells[15]);
        BigDecimal computed = (BigDecimal) cells[12];
        return new StatisticsRow(
                ordinal,
                (UUID) cells[0],
                (UUID) cells[1],
                organisation(cells, 2),
                organisation(cells, 5),
                (String) cells[8],
                Amount.of(new Money((BigDecimal) cells[9])),
                (String) cells[10],
                recorded ? (BigDecimal) cells[11] : computed,
                computed,
                Rating.valueOf((String) cells[13]),
                stage == SheetStage.COMPLETED ? (String) cells[14] : "更正中，所列为上次办结的结果",
                stage);
    }

    private static Organisation organisation(Object[] cells, int from) {
        return new Organisation(
                new RegionCode((String) cells[from]), (String) cells[from + 1], (String) cells[from + 2]);
    }
}
