package jixiao.publication.documents.batches.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import jixiao.publication.documents.batches.BatchSelection;
import jixiao.publication.documents.batches.SelectedForms;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** The catalogue lists what is public, and nothing else. */
@ApplicationScoped
@Transactional
class SqlSelectedForms implements SelectedForms {
    private static final String IN_ORDER = "c.region, c.unit_region, c.unit_code, c.fiscal_year, c.kind, c.release_id,"
            + " c.rank desc, c.project_name, c.disclosure_id";

    private final Session database;

    SqlSelectedForms(Session database) {
        this.database = database;
    }

    @Override
    public List<UUID> disclosures(BatchSelection selection, int most) {
        return ids(
                        "select c.disclosure_id from catalogue_entry c where " + cut(selection) + " order by "
                                + IN_ORDER,
                        selection)
                .setMaxResults(most + 1)
                .getResultList();
    }

    @Override
    public List<UUID> releases(BatchSelection selection) {
        return ids(
                        "select c.release_id from catalogue_entry c where " + cut(selection)
                                + " group by c.release_id order by min(c.region), min(c.kind), c.release_id",
                        selection)
                .getResultList();
    }

    @Override
    public List<UUID> wholeReleases(BatchSelection selection) {
        return ids(
                        "select c.release_id from catalogue_entry c where " + cut(selection)
                                + " group by c.release_id having count(*) = (select count(*) from catalogue_entry every"
                                + " where every.release_id = c.release_id)"
                                + " order by min(c.region), min(c.kind), c.release_id",
                        selection)
                .getResultList();
    }

    private static String cut(BatchSelection selection) {
        return switch (selection) {
            case BatchSelection.OfRelease of -> "c.release_id = ?1";
            case BatchSelection.OfUnit of ->
                "((c.unit_region = ?1 and c.unit_code = ?2) or (c.department_region = ?1 and c.department_code = ?2))"
                        + " and c.fiscal_year = ?3";
            case BatchSelection.OfRegion of -> "c.region like ?1 and c.fiscal_year = ?2";
        };
    }

    private NativeQuery<UUID> ids(String sql, BatchSelection selection) {
        NativeQuery<UUID> query = database.createNativeQuery(sql, UUID.class);
        return switch (selection) {
            case BatchSelection.OfRelease(var release) -> query.setParameter(1, release);
            case BatchSelection.OfUnit(var unit, var year) ->
                query.setParameter(1, unit.region().code())
                        .setParameter(2, unit.code())
                        .setParameter(3, year.year());
            case BatchSelection.OfRegion(var region, var year) ->
                query.setParameter(1, region.prefix() + "%").setParameter(2, year.year());
        };
    }
}
