package jixiao.indicator.library.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.UUID;
import jixiao.indicator.library.ApprovedTargets;
import jixiao.indicator.library.WrittenTarget;
import jixiao.values.RegionCode;
import jixiao.values.Subcategory;
import org.jspecify.annotations.Nullable;

/** One table with one covering index, written by one statement for each approval. */
@ApplicationScoped
class ApprovedTargetRows implements ApprovedTargets {
    private static final String OF_THE_NAME = " from approved_target where subcategory = :subcategory"
            + " and name_key = indicator_name_key(:name) and region like :region";

    private static final int MOST_TEXTS = 500;

    private final EntityManager database;

    ApprovedTargetRows(EntityManager database) {
        this.database = database;
    }

    @Override
    public void follow(UUID goalId, int version) {
        database.createNativeQuery("delete from approved_target where goal_id = :goal")
                .setParameter("goal", goalId)
                .executeUpdate();
        database.createNativeQuery("insert into approved_target select * from approved_target_of(:goal, :version)")
                .setParameter("goal", goalId)
                .setParameter("version", version)
                .executeUpdate();
    }

    @Override
    public List<WrittenTarget> written(Subcategory subcategory, String name, @Nullable RegionCode within) {
        return rows(
                        "select target, count(*)" + OF_THE_NAME + " group by target order by 2 desc, 1 limit "
                                + MOST_TEXTS,
                        subcategory,
                        name,
                        within)
                .stream()
                .map(row -> new WrittenTarget((String) row[0], (Long) row[1]))
                .toList();
    }

    @Override
    public List<YearOfUse> years(Subcategory subcategory, String name, @Nullable RegionCode within) {
        return rows(
                        "select fiscal_year, count(*)" + OF_THE_NAME + " group by 1 order by 1 desc",
                        subcategory,
                        name,
                        within)
                .stream()
                .map(row -> new YearOfUse((Integer) row[0], (Long) row[1]))
                .toList();
    }

    @Override
    public long units(Subcategory subcategory, String name, @Nullable RegionCode within) {
        String distinct = "select distinct unit_id" + OF_THE_NAME;
        return (Long) bind(
                        database.createNativeQuery("select count(*) from (" + distinct + ") as units", Long.class),
                        subcategory,
                        name,
                        within)
                .getSingleResult();
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, Subcategory subcategory, String name, @Nullable RegionCode within) {
        return bind(database.createNativeQuery(sql, Object[].class), subcategory, name, within)
                .getResultList();
    }

    private static Query bind(Query query, Subcategory subcategory, String name, @Nullable RegionCode within) {
        return query.setParameter("subcategory", subcategory.name())
                .setParameter("name", name)
                .setParameter("region", within == null ? "%" : within.prefix() + "%");
    }
}
