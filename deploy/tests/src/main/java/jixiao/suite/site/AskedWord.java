package jixiao.suite.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import jixiao.kit.search.Bigrams;

/**
 * A word of two to eight characters that is asked for.
 *
 * @param entries how many bear it, counted to where it is common
 */
record AskedWord(String word, long entries) {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 8;
    private static final int COUNTED = 10_001;

    enum Frequency {
        RARE("罕见（不足 100 项）"),
        MIDDLE("中等（100 至 10,000 项）"),
        COMMON("常见（多于 10,000 项）");

        private final String title;

        Frequency(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    /** As an address bears it. */
    String encoded() {
        return URLEncoder.encode(word, UTF_8);
    }

    Frequency frequency() {
        return entries < 100 ? Frequency.RARE : entries <= 10_000 ? Frequency.MIDDLE : Frequency.COMMON;
    }

    /** Pieces of what stands in the entries, so many of each length, counted one by one; the shortest first. */
    static List<AskedWord> drawn(GeneratedEntries generated, Connection database, int perLength) throws SQLException {
        Random random = new Random(7);
        Set<String> seen = new HashSet<>();
        List<AskedWord> words = new ArrayList<>();
        for (int length = SHORTEST; length <= LONGEST; length++) {
            for (int drawn = 0; drawn < perLength; ) {
                List<String> texts = generated.next().texts();
                String text = texts.get(random.nextInt(texts.size()));
                int start = random.nextInt(text.length());
                String piece = text.substring(start, Math.min(text.length(), start + length));
                if (piece.length() == length && piece.matches("\\p{IsHan}+") && seen.add(piece)) {
                    words.add(new AskedWord(piece, count(database, piece)));
                    drawn++;
                }
            }
        }
        return words.stream()
                .sorted(Comparator.comparing(word -> word.word().length()))
                .toList();
    }

    private static long count(Connection database, String word) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(
                "select count(*) from (select from catalogue_entry where words @@ cast(? as tsquery) limit ?) hit")) {
            statement.setString(1, Bigrams.query(word));
            statement.setInt(2, COUNTED);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }
}
