package jixiao.indicator.library.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jixiao.indicator.library.LibraryCursor;
import jixiao.indicator.library.LibraryHit;
import jixiao.indicator.library.LibraryIndicator;
import jixiao.indicator.library.LibraryQuery;
import jixiao.kit.search.Bigrams;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** Finds indicators: the index of pairs of characters gives the candidates, their names the order. */
@ApplicationScoped
class LibrarySearch {
    private static final String WORDS_MISSING = "(select count(*) from unnest(string_to_array(:pairs, ' ')) as pair"
            + " where not pair = any (tsvector_to_array(l.words)))";
    private static final String BY_WORDS = "select l.*, case"
            + " when l.name_key = indicator_name_key(:asked) or l.code = upper(:asked) then 0"
            + " when starts_with(l.name_key, indicator_name_key(:asked)) then 1"
            + " when strpos(l.name_key, indicator_name_key(:asked)) > 0 then 2 else 3 end as tier, "
            + WORDS_MISSING + " as missing from library_indicator l"
            + " where (l.words @@ cast(:any as tsquery) or l.code = upper(:asked))";
    private static final String ALL =
            "select l.*, 0 as tier, cast(0 as bigint) as missing from library_indicator l where true";
    private static final String USES = "(select count(*) from approved_target t where t.subcategory = l.subcategory"
            + " and t.name_key = l.name_key and t.region like coalesce(l.region_prefix, '') || '%') as uses";

    private static final String UNCOUNTED = "cast(0 as bigint) as uses";

    private final Session database;

    LibrarySearch(Session database) {
        this.database = database;
    }

    List<LibraryHit> find(LibraryQuery query, int limit) {
        return hits(query, limit, USES);
    }

    List<LibraryHit> list(LibraryQuery query, int limit) {
        return hits(query, limit, UNCOUNTED);
    }

    private List<LibraryHit> hits(LibraryQuery query, int limit, String uses) {
        Map<String, Object> parameters = new HashMap<>();
        String hits = (query.words() == null ? ALL : byWords(query.words(), parameters)) + narrowed(query, parameters);
        String page = "select l.* from (" + hits + ") l where " + onThePage(query, parameters)
                + " order by l.tier, l.missing, l.code limit :limit";
        parameters.put("limit", limit);
        NativeQuery<Object[]> listed = database.createNativeQuery(
                "select l.id, l.tier, l.missing, l.code, " + uses + " from (" + page
                        + ") l order by l.tier, l.missing, l.code",
                Object[].class);
        parameters.forEach(listed::setParameter);
        return indicators(listed.getResultList());
    }

    private List<LibraryHit> indicators(List<Object[]> rows) {
        Map<UUID, LibraryIndicator> byId = database.createSelectionQuery(
                        "from LibraryIndicator where id in ?1", LibraryIndicator.class)
                .setParameter(1, rows.stream().map(row -> (UUID) row[0]).toList())
                .getResultStream()
                .collect(Collectors.toMap(LibraryIndicator::id, Function.identity()));
        return rows.stream()
                .map(row -> new LibraryHit(
                        byId.get((UUID) row[0]),
                        new LibraryCursor((Integer) row[1], Math.toIntExact((Long) row[2]), (String) row[3]),
                        (Long) row[4]))
                .toList();
    }

    private static String byWords(String words, Map<String, Object> parameters) {
        parameters.put("asked", words.strip());
        parameters.put("any", Bigrams.anyOf(words));
        parameters.put("pairs", String.join(" ", Bigrams.words(words)));
        return BY_WORDS;
    }

    /** A name that shares less than half of the words of the query is no answer to it. */
    private static String onThePage(LibraryQuery query, Map<String, Object> parameters) {
        String close = query.words() == null
                ? "true"
                : "(l.tier < 3 or 2 * l.missing <= cardinality(string_to_array(:pairs, ' ')))";
        if (query.after() == null) {
            return close;
        }
        parameters.put("afterTier", query.after().tier());
        parameters.put("afterMissing", query.after().missing());
        parameters.put("afterCode", query.after().code());
        return close + " and (l.tier, l.missing, l.code) > (:afterTier, :afterMissing, :afterCode)";
    }

    private static String narrowed(LibraryQuery query, Map<String, Object> parameters) {
        List<String> conditions = new ArrayList<>();
        equal(conditions, parameters, "scope", query.scope());
        equal(conditions, parameters, "sector", query.sector());
        equal(conditions, parameters, "category", query.category());
        equal(conditions, parameters, "subcategory", query.subcategory());
        conditions.add("l.stage in :stages");
        parameters.put("stages", query.stages().stream().map(Enum::name).toList());
        if (query.department() != null) {
            equal(
                    conditions,
                    parameters,
                    "department_region",
                    query.department().region());
            equal(conditions, parameters, "department_code", query.department().code());
        }
        if (query.region() != null) {
            conditions.add("(l.region is null or starts_with(:region, l.region_prefix))");
            parameters.put("region", query.region().code());
        }
        return conditions.stream().map(condition -> " and " + condition).collect(Collectors.joining());
    }

    private static void equal(
            List<String> conditions, Map<String, Object> parameters, String column, @Nullable Object value) {
        if (value != null) {
            conditions.add("l." + column + " = :" + column);
            parameters.put(column, value.toString());
        }
    }
}
