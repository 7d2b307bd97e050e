package jixiao.evaluation.statistics.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import jixiao.evaluation.statistics.IndicatorCell;
import jixiao.evaluation.statistics.IndicatorCells;
import jixiao.evaluation.statistics.Selection;
import jixiao.values.Category;
import jixiao.values.Subcategory;

@ApplicationScoped
class SqlIndicatorCells implements IndicatorCells {
    private static final String CELLS = """
            select c.sheet_id, c.project_name, r.position + 1, r.category, r.subcategory, r.name, r.target, r.actual,
                   r.points, c.adjusted
            from completed_sheet c join sheet_row r on r.sheet_id = c.sheet_id
            where r.applicable and %s
            order by c.department_region, c.department_code, c.unit_region, c.unit_code, c.place, c.project_name,
                     c.sheet_id, r.position
            """;

    private final EntityManager database;

    SqlIndicatorCells(EntityManager database) {
        this.database = database;
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<IndicatorCell> of(Selection selection) {
        SelectedSheets selected = SelectedSheets.of(selection, "c");
        List<Object[]> rows = selected.bind(
                        database.createNativeQuery(CELLS.formatted(selected.where()), Object[].class))
                .getResultList();
        return rows.stream().map(SqlIndicatorCells::cell).toList();
    }

    private static IndicatorCell cell(Object[] row) {
        return new IndicatorCell(
                (UUID) row[0],
                (String) row[1],
                ((Number) row[2]).intValue(),
                row[3] == null ? null : Category.valueOf((String) row[3]),
                row[4] == null ? null : Subcategory.valueOf((String) row[4]),
                (String) row[5],
                (String) row[6],
                (String) row[7],
                (BigDecimal) row[8],
                (BigDecimal) row[9]);
    }
}
