package jixiao.suite.site;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import jixiao.suite.Api;

/**
 * Measures the search of the public site over 500,000 published projects: publication-service as it is packaged, asked over
 * HTTP for words of two to eight characters, rare and common, as data and as the page with its count and choices, and with
 * each filter. In turn with them twenty rows are read by their keys over the same PostgreSQL: the least any answer can take.
 * Run by {@code ./suite bench search}.
 */
public final class SearchBench {
    private static final int PROJECTS = 500_000;
    private static final int WORDS_PER_LENGTH = 60;
    private static final int WARM_UP = 300;
    private static final int REQUESTS = 3_000;
    private static final int FILTERED_REQUESTS = 1_000;
    private static final double P95_MILLIS = 10;
    private static final double P999_MILLIS = 50;

    private static final List<Filter> FILTERS = List.of(
            new Filter("区划", "region=640145"),
            new Filter("年度", "fiscalYear=2020"),
            new Filter("类别", "kind=SELF_EVALUATION"),
            new Filter("等级", "rating=EXCELLENT"),
            new Filter("部门", "department=" + new UUID(2, 450)),
            new Filter("单位", "unit=" + new UUID(1, 4_500)),
            new Filter("金额", "from=100&to=300"));

    /** What narrows the words further, as the page's address bears it. */
    private record Filter(String title, String parameters) {}

    private final Api api;
    private final Connection database;
    private final List<AskedWord> words;
    private final int projects;

    private SearchBench(Api api, Connection database, List<AskedWord> words, int projects) {
        this.api = api;
        this.database = database;
        this.words = words;
        this.projects = projects;
    }

    /** @param arguments how many projects; may be left out */
    public static void main(String[] arguments) throws SQLException {
        int projects = arguments.length > 0 ? Integer.parseInt(arguments[0]) : PROJECTS;
        boolean within;
        try (PublicationAlone publication = new PublicationAlone("search-bench");
                Connection database = publication.database()) {
            Path home = Path.of(System.getProperty("jixiao.home"));
            new CatalogueOnFile(database).write(new GeneratedEntries(home), projects);
            List<AskedWord> words = AskedWord.drawn(new GeneratedEntries(home), database, WORDS_PER_LENGTH);
            System.out.printf(Locale.ROOT, "%,d 个已公开项目，%d 个 2 至 8 字的词；机器负荷 %.2f%n", projects, words.size(), load());
            within = new SearchBench(Api.anonymous(publication.port()), database, words, projects).measure();
        }
        System.exit(within ? 0 : 1);
    }

    private boolean measure() throws SQLException {
        boolean within = true;
        for (AskedWord.Frequency frequency : AskedWord.Frequency.values()) {
            List<AskedWord> some =
                    words.stream().filter(word -> word.frequency() == frequency).toList();
            if (some.isEmpty()) {
                System.out.printf("%s：没有抽到这样的词%n", frequency.title());
            } else {
                within &= measure(frequency.title() + "，" + some.size() + " 个词", some, "", REQUESTS);
            }
        }
        for (Filter filter : FILTERS) {
            within &= measure("限定" + filter.title(), words, "&" + filter.parameters(), FILTERED_REQUESTS);
        }
        return within;
    }

    private boolean measure(String what, List<AskedWord> some, String filter, int requests) throws SQLException {
        long[] data = new long[requests];
        long[] page = new long[requests];
        long[] keys = new long[requests];
        boolean both = filter.isEmpty();
        for (int round = -WARM_UP; round < requests; round++) {
            String asked =
                    "q=" + some.get(Math.floorMod(round * 17, some.size())).encoded() + filter;
            long start = System.nanoTime();
            if (both) {
                api.get("/api/publications?limit=20&" + asked).expect(200);
            }
            long found = System.nanoTime();
            // A parameter that nobody reads makes each address new, so that no kept page answers.
            api.get("/?" + asked + "&round=" + round).expect(200);
            long shown = System.nanoTime();
            twentyByKey(Math.floorMod(round * 37, projects - 20));
            if (round >= 0) {
                keys[round] = System.nanoTime() - shown;
                page[round] = shown - found;
                data[round] = found - start;
            }
        }
        return (!both || report(what + "，数据", Times.of(data), Times.of(keys)))
                & report(what + "，网页", Times.of(page), Times.of(keys));
    }

    private static boolean report(String what, Times ours, Times keys) {
        boolean within = ours.millis(95) <= P95_MILLIS && ours.millis(99.9) <= P999_MILLIS;
        System.out.printf(
                Locale.ROOT,
                "%s：%s；限值 p95 ≤ %.0f ms、p99.9 ≤ %.0f ms，%s；按主键读 20 行 p50 %.2f ms，比值 %.1f；机器负荷 %.2f%n",
                what,
                ours.words(),
                P95_MILLIS,
                P999_MILLIS,
                within ? "达到" : "未达到",
                keys.millis(50),
                ours.millis(50) / keys.millis(50),
                load());
        return within;
    }

    private void twentyByKey(int first) throws SQLException {
        try (PreparedStatement statement =
                database.prepareStatement("select * from catalogue_entry where disclosure_id = any (?)")) {
            UUID[] ids = new UUID[20];
            for (int i = 0; i < ids.length; i++) {
                ids[i] = new UUID(3, first + i);
            }
            statement.setArray(1, database.createArrayOf("uuid", ids));
            try (ResultSet rows = statement.executeQuery()) {
                int read = 0;
                while (rows.next()) {
                    read++;
                }
                if (read != ids.length) {
                    throw new IllegalStateException("read " + read + " rows by key");
                }
            }
        }
    }

    static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
