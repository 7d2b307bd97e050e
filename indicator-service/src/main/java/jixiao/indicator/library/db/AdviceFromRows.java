package jixiao.indicator.library.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jixiao.indicator.library.LibraryAdvice;
import jixiao.indicator.library.LibraryIndicator;
import jixiao.indicator.library.LibraryStage;
import jixiao.indicator.library.NamedUse;
import jixiao.values.RegionCode;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** One query each, whatever the goal has of rows. */
@ApplicationScoped
class AdviceFromRows implements LibraryAdvice {
    private static final String ROWS =
            "with asked as (select place, subcategory, indicator_name_key(name) as name_key from"
                    + " unnest(cast(:subcategories as text[]), cast(:names as text[])) with ordinality"
                    + " as row (subcategory, name, place)), held as (select * from library_indicator"
                    + " where region is null or starts_with(:region, region_prefix)) ";
    private static final String OF_ITS_DEPARTMENT =
            "exists (select from known_organisation unit join known_organisation department"
                    + " on unit.path like department.path || '%' where unit.id = :unit"
                    + " and department.region = held.department_region and department.code = held.department_code)";
    private static final String OBSOLETE = ROWS
            + "select distinct on (asked.place) asked.place, held.id from asked join held using (subcategory, name_key)"
            + " where held.department_code is null or " + OF_ITS_DEPARTMENT
            + " order by asked.place, held.stage = 'ACTIVE' desc, held.changed_at desc, held.code";
    private static final String MISSING = ROWS
            + "select held.* from held where scope = 'FIXED' and stage = 'ACTIVE'"
            + " and " + OF_ITS_DEPARTMENT
            + " and not exists (select from asked where asked.subcategory = held.subcategory"
            + " and asked.name_key = held.name_key) order by code";

    private final Session database;

    AdviceFromRows(Session database) {
        this.database = database;
    }

    @Override
    public Map<NamedUse, LibraryIndicator> obsolete(RegionCode region, @Nullable UUID unit, List<NamedUse> rows) {
        Map<NamedUse, LibraryIndicator> obsolete = new HashMap<>();
        for (Object[] found : database.createNativeQuery(OBSOLETE, Object[].class)
                .setParameter("region", region.code())
                .setParameter("subcategories", subcategories(rows))
                .setParameter("names", names(rows))
                .setParameter("unit", unit, UUID.class)
                .getResultList()) {
            LibraryIndicator indicator = database.find(LibraryIndicator.class, (UUID) found[1]);
            if (indicator.stage() != LibraryStage.ACTIVE) {
                obsolete.put(rows.get(Math.toIntExact((Long) found[0]) - 1), indicator);
            }
        }
        return obsolete;
    }

    @Override
    public List<LibraryIndicator> missing(RegionCode region, @Nullable UUID unit, List<NamedUse> rows) {
        return database.createNativeQuery(MISSING, LibraryIndicator.class)
                .setParameter("region", region.code())
                .setParameter("subcategories", subcategories(rows))
                .setParameter("names", names(rows))
                .setParameter("unit", unit, UUID.class)
                .getResultList();
    }

    private static String[] subcategories(List<NamedUse> rows) {
        return rows.stream().map(row -> row.subcategory().name()).toArray(String[]::new);
    }

    private static String[] names(List<NamedUse> rows) {
        return rows.stream().map(NamedUse::name).toArray(String[]::new);
    }
}
