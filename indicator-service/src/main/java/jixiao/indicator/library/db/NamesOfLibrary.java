package jixiao.indicator.library.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import jixiao.indicator.library.Claim;
import jixiao.indicator.library.NameInUse;
import jixiao.indicator.library.NameInUse.Holder;
import jixiao.indicator.library.NameInUse.Place;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Finds who bears names, by one query for all of them. */
@ApplicationScoped
class NamesOfLibrary {
    private static final String HELD = "with asked as materialized (select place, scope, nullif(region, '') as region,"
            + " nullif(sector, '') as sector, nullif(department, '') as department, subcategory,"
            + " indicator_name_key(name) as name_key from unnest(cast(:scopes as text[]), cast(:regions as text[]),"
            + " cast(:sectors as text[]), cast(:departments as text[]), cast(:subcategories as text[]),"
            + " cast(:names as text[])) with ordinality"
            + " as row (scope, region, sector, department, subcategory, name, place))"
            + " select asked.place, asked.name_key, l.id, l.code, l.name from asked left join library_indicator l"
            + " on l.stage = 'ACTIVE' and l.subcategory = asked.subcategory and l.name_key = asked.name_key"
            + " and l.scope = asked.scope and l.region is not distinct from asked.region"
            + " and l.sector is not distinct from asked.sector"
            + " and l.department_code is not distinct from asked.department";

    private final Session database;

    NamesOfLibrary(Session database) {
        this.database = database;
    }

    Map<Claim, NameInUse> inUse(List<Claim> claims) {
        Map<Claim, NameInUse> names = new HashMap<>();
        for (Object[] row : database.createNativeQuery(HELD, Object[].class)
                .setParameter("scopes", each(claims, claim -> claim.holding().scope()))
                .setParameter("regions", each(claims, claim -> claim.holding().region()))
                .setParameter("sectors", each(claims, claim -> claim.holding().sector()))
                .setParameter(
                        "departments", each(claims, claim -> claim.holding().departmentCode()))
                .setParameter(
                        "subcategories",
                        each(claims, claim -> claim.subcategory().name()))
                .setParameter("names", each(claims, Claim::name))
                .getResultList()) {
            Claim claim = claims.get(Math.toIntExact((Long) row[0]) - 1);
            Place place = new Place(claim.holding(), claim.subcategory(), (String) row[1]);
            names.put(
                    claim,
                    new NameInUse(
                            place,
                            row[2] == null ? null : new Holder((UUID) row[2], (String) row[3], (String) row[4])));
        }
        return names;
    }

    private static String[] each(List<Claim> claims, Function<Claim, @Nullable Object> part) {
        return claims.stream()
                .map(claim -> Objects.toString(part.apply(claim), ""))
                .toArray(String[]::new);
    }
}
