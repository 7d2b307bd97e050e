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
 * ordered cheaply is cut into smaller ones. Whether words stand together is looked up in the entries one by one, the newest
 * first, and no further than the list goes: to unpack the words of an entry takes longer than all else.
 */
@ApplicationScoped
class EntrySearch {
    /** Ordering so many takes about two milliseconds. */
    private static final int MOST_AT_ONCE = 1_000;

    /** The planner shall not know the words: it would walk the whole table where it takes them for frequent. */
    private static final String WORDS = " words @@ (select cast(:words as tsquery))";

    private static final String BEFORE = " (listed_at, rank, disclosure_id)"
            + " < (cast(:at as timestamptz), cast(:rank as integer), cast(:id as uuid))";
    private static final String IN_ORDER = " order by listed_at desc, rank desc, disclosure_id desc";

    private final EntityManager database;

    EntrySearch(EntityManager database) {
        this.database = database;
    }

    List<CatalogueEntry> newest(Cursor after, int limit) {
        return entries(after(
                        rows("select " + CatalogueRows.COLUMNS + ", 0 from catalogue_entry where" + BEFORE + IN_ORDER
                                + " limit :limit"),
                        after)
                .setParameter("limit", limit));
    }

    List<CatalogueEntry> find(CatalogueQuery query, Cursor after, int limit) {
        List<CatalogueEntry> found = new ArrayList<>();
        Optional<AskedWords> words = words(query);
        Deque<Window> windows = words.isEmpty() ? new ArrayDeque<>() : windows(after);
        while (found.size() < limit && !windows.isEmpty()) {
            Window window = windows.pop();
            int most = window.isOneShelf() ? Integer.MAX_VALUE : MOST_AT_ONCE + 1;
            List<Object[]> rows = probe(query, words.get(), window, after, most, limit - found.size());
            boolean tooMany = (Long) rows.getFirst()[CatalogueRows.WIDTH] > MOST_AT_ONCE;
            if (tooMany && !window.isOneShelf()) {
                window.parts().reversed().forEach(windows::push);
            } else {
                rows.stream().filter(row -> row[0] != null).forEach(row -> found.add(CatalogueRows.entry(row)));
            }
        }
        return found;
    }

    /** As many as are asked for at most, and one more. */
    long count(CatalogueQuery query, int most) {
        Optional<AskedWords> words = words(query);
        Deque<Window> windows = words.isEmpty() ? new ArrayDeque<>() : windows(Cursor.START);
        long counted = 0;
        while (counted <= most && !windows.isEmpty()) {
            String candidates = "select words from catalogue_entry where" + WORDS + amounts(query) + " offset 0";
            Query count = database.createNativeQuery(
                    "select count(*) from (select from (" + candidates + ") candidate" + together(words.get())
                            + " limit :most) hit",
                    Long.class);
            count.setParameter("words", words.get().anywhereOn(windows.pop())).setParameter("most", most + 1 - counted);
            counted += (Long) bound(count, query, words.get()).getSingleResult();
        }
        return counted;
    }

    /** At least one row; each ends with how many candidates the window has, and is else empty when none of them is found. */
    private List<Object[]> probe(
            CatalogueQuery query, AskedWords words, Window window, Cursor after, int most, int limit) {
        Query probe = rows("with candidate as materialized (select * from catalogue_entry where" + WORDS + " and"
                        + BEFORE
                        + amounts(query) + " limit :most)"
                        + " select " + CatalogueRows.COLUMNS + ", candidates"
                        + " from (select count(*) as candidates from candidate) many left join lateral"
                        + " (select * from (select * from candidate" + IN_ORDER + " offset 0) newest"
                        + together(words) + " limit :limit) hit on true" + IN_ORDER)
                .setParameter("words", words.anywhereOn(window))
                .setParameter("most", most)
                .setParameter("limit", limit);
        @SuppressWarnings("unchecked")
        List<Object[]> rows = bound(after(probe, after), query, words).getResultList();
        return rows;
    }

    private static String together(AskedWords words) {
        return words.together() == null ? "" : " where words @@ cast(:together as tsquery)";
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

    private Optional<AskedWords> words(CatalogueQuery query) {
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

    private static Query bound(Query sql, CatalogueQuery query, AskedWords words) {
        if (words.together() != null) {
            sql.setParameter("together", words.together());
        }
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
