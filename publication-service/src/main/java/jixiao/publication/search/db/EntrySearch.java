package jixiao.publication.search.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jixiao.publication.releases.UnitKey;
import jixiao.publication.search.CatalogueEntry;
import jixiao.publication.search.CatalogueQuery;
import jixiao.publication.search.Cursor;

/**
 * Searches the catalogue from its newest shelves backwards, until there is enough. A window that answers too much to be
 * ordered cheaply is cut into smaller ones.
 */
@ApplicationScoped
class EntrySearch {
    /** Ordering so many takes about two milliseconds. */
    private static final int MOST_AT_ONCE = 1_000;

    /** The planner shall not know the words: it would walk the whole table where it takes them for frequent. */
    private static final String WORDS = " words @@ (select cast(:words as tsquery))";

    private static final String BEFORE = " (listed_at, rank, disclosure_id)"
            + " < (cast(:at as timestamptz), cast(:rank as integer), cast(:id as uuid))";
    private static final String IN_ORDER = " order by listed_at desc, rank desc, disclosure_id desc limit :limit";

    private final EntityManager database;

    EntrySearch(EntityManager database) {
        this.database = database;
    }

    List<CatalogueEntry> newest(Cursor after, int limit) {
        return entries(after(
                        rows("select " + CatalogueRows.COLUMNS + ", 0 from catalogue_entry where" + BEFORE + IN_ORDER),
                        after)
                .setParameter("limit", limit));
    }

    List<CatalogueEntry> find(CatalogueQuery query, Cursor after, int limit) {
        List<CatalogueEntry> found = new ArrayList<>();
        Optional<String> words = words(query);
        Deque<Window> windows = words.isEmpty() ? new ArrayDeque<>() : windows(after);
        while (found.size() < limit && !windows.isEmpty()) {
            Window window = windows.pop();
            int most = window.isOneShelf() ? Integer.MAX_VALUE : MOST_AT_ONCE + 1;
            List<Object[]> rows = probe(query, words.get(), window, after, most, limit - found.size());
            boolean tooMany = !rows.isEmpty() && (Long) rows.getFirst()[CatalogueRows.WIDTH] > MOST_AT_ONCE;
            if (tooMany && !window.isOneShelf()) {
                window.parts().reversed().forEach(windows::push);
            } else {
                rows.forEach(row -> found.add(CatalogueRows.entry(row)));
            }
        }
        return found;
    }

    /** As many as are asked for at most, and one more. */
    long count(CatalogueQuery query, int most) {
        Optional<String> words = words(query);
        Deque<Window> windows = words.isEmpty() ? new ArrayDeque<>() : windows(Cursor.START);
        long counted = 0;
        while (counted <= most && !windows.isEmpty()) {
            Query count = database.createNativeQuery(
                    "select count(*) from (select from catalogue_entry where" + WORDS + amounts(query)
                            + " limit :most) hit",
                    Long.class);
            count.setParameter("words", words.get() + " & " + windows.pop().words())
                    .setParameter("most", most + 1 - counted);
            counted += (Long) bound(count, query).getSingleResult();
        }
        return counted;
    }

    private List<Object[]> probe(CatalogueQuery query, String words, Window window, Cursor after, int most, int limit) {
        Query probe = rows("select " + CatalogueRows.COLUMNS + ", count(*) over () from (select * from catalogue_entry"
                        + " where" + WORDS + " and" + BEFORE + amounts(query) + " limit :most) hit" + IN_ORDER)
                .setParameter("words", words + " & " + window.words())
                .setParameter("most", most)
                .setParameter("limit", limit);
        @SuppressWarnings("unchecked")
        List<Object[]> rows = bound(after(probe, after), query).getResultList();
        return rows;
    }

    private Deque<Window> windows(Cursor after) {
        Integer shelf = (Integer) database.createNativeQuery(
                        "select number from catalogue_shelf where since <= cast(:at as timestamptz)"
                                + " order by since desc limit 1",
                        Integer.class)
                .setParameter("at", after.listedAt())
                .getSingleResult();
        return new ArrayDeque<>(Window.lookingBack(shelf));
    }

    private Optional<String> words(CatalogueQuery query) {
        return AskedWords.of(query, query.below() == null ? null : unitsBelow(query.below()));
    }

    private List<UUID> unitsBelow(UnitKey asked) {
        @SuppressWarnings("unchecked")
        List<UUID> units = database.createNativeQuery(
                        "select below.id from known_organisation below, known_organisation asked"
                                + " where asked.region = :region and asked.code = :code"
                                + " and below.path like asked.path || '%'",
                        UUID.class)
                .setParameter("region", asked.region().code())
                .setParameter("code", asked.code())
                .getResultList();
        return units;
    }

    private static String amounts(CatalogueQuery query) {
        return (query.amountFrom() == null ? "" : " and amount >= :amountFrom")
                + (query.amountTo() == null ? "" : " and amount <= :amountTo");
    }

    private static Query bound(Query sql, CatalogueQuery query) {
        if (query.amountFrom() != null) {
            sql.setParameter("amountFrom", query.amountFrom().yuan());
        }
        if (query.amountTo() != null) {
            sql.setParameter("amountTo", query.amountTo().yuan());
        }
        return sql;
    }

    private Query rows(String sql) {
        return database.createNativeQuery(sql, Object[].class);
    }

    private static Query after(Query sql, Cursor after) {
        return sql.setParameter("at", after.listedAt())
                .setParameter("rank", after.rank())
                .setParameter("id", after.disclosureId());
    }

    private static List<CatalogueEntry> entries(Query sql) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = sql.getResultList();
        return rows.stream().map(CatalogueRows::entry).toList();
    }
}
