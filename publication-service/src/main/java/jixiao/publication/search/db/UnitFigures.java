package jixiao.publication.search.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import jixiao.publication.releases.DisclosureKind;
import jixiao.publication.releases.Figures;
import jixiao.publication.releases.UnitKey;
import jixiao.publication.search.PublishedUnits;
import jixiao.values.FiscalYear;
import jixiao.values.Money;
import jixiao.values.RegionCode;

/** Sums up the catalogue's rows of one unit or department. */
@ApplicationScoped
class UnitFigures implements PublishedUnits {
    private final EntityManager database;

    UnitFigures(EntityManager database) {
        this.database = database;
    }

    @Override
    public List<YearFigures> yearsOf(UUID unit) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = database.createNativeQuery(
                        "select fiscal_year, kind, count(*), sum(amount), round(avg(score), 2) from catalogue_entry"
                                + " where unit_id = ? group by fiscal_year, kind order by fiscal_year, kind",
                        Object[].class)
                .setParameter(1, unit)
                .getResultList();
        return rows.stream()
                .map(row -> new YearFigures(
                        new FiscalYear((Integer) row[0]),
                        DisclosureKind.valueOf((String) row[1]),
                        (Long) row[2],
                        row[3] == null ? null : new Money((BigDecimal) row[3]),
                        row[4] == null ? null : Figures.plain((BigDecimal) row[4])))
                .toList();
    }

    @Override
    public List<Unit> unitsOf(UUID department, int most) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = database.createNativeQuery(
                        "select unit_region, unit_code, max(unit_name), count(*) from catalogue_entry"
                                + " where department_id = ? and unit_id <> ? group by unit_region, unit_code"
                                + " order by 1, 2 limit ?",
                        Object[].class)
                .setParameter(1, department)
                .setParameter(2, department)
                .setParameter(3, most)
                .getResultList();
        return rows.stream()
                .map(row -> new Unit(
                        new UnitKey(new RegionCode((String) row[0]), (String) row[1]), (String) row[2], (Long) row[3]))
                .toList();
    }
}
