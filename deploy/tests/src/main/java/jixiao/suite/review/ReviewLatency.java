package jixiao.suite.review;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import jixiao.launcher.Ports;
import jixiao.launcher.Suite;
import jixiao.launcher.SuiteFolder;
import jixiao.launcher.postgres.Passwords;
import jixiao.launcher.processes.Component;
import jixiao.launcher.tokens.Person;
import jixiao.launcher.tokens.Tokens;
import jixiao.suite.Api;

/**
 * Measures how long the review of one goal takes beside 200,000 earlier ones: indicator-service as it is packaged, on a
 * PostgreSQL of its own, asked over HTTP. In turn with each review the same goal is only shown, which reads the same rows
 * by their keys: that is the least any answer about the goal can take. Run by {@code ./suite bench review}.
 */
public final class ReviewLatency {
    private static final int GOALS = 200_000;
    private static final int WARM_UP = 300;
    private static final int ROUNDS = 1_000;
    private static final long LIMIT_MILLIS = 200;
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    private ReviewLatency() {}

    public static void main(String[] arguments) throws SQLException, InterruptedException {
        Path home = Path.of(System.getProperty("jixiao.home")).toAbsolutePath().normalize();
        SuiteFolder folder = new SuiteFolder(home, home.resolve("deploy/tests/target/review-bench"));
        folder.deleteData();
        Suite suite = new Suite(folder, Ports.free(), Clock.systemUTC());
        suite.keys().makeOnce();
        List<Component> parts = List.of(part(suite, "postgres"), part(suite, "kafka"), part(suite, "indicator"));
        boolean within;
        try {
            parts.forEach(Component::start);
            within = measure(suite, folder, part(suite, "indicator"));
        } finally {
            parts.reversed().forEach(Component::stop);
            suite.processes().close();
            folder.deleteData();
        }
        System.exit(within ? 0 : 1);
    }

    private static boolean measure(Suite suite, SuiteFolder folder, Component service)
            throws SQLException, InterruptedException {
        String url = "jdbc:postgresql://127.0.0.1:" + suite.ports().postgres() + "/indicator";
        try (GoalsOnFile file = new GoalsOnFile(url, "indicator", new Passwords(folder.keys()).of("indicator"))) {
            List<UUID> goals = file.write(GOALS);
            markAll(service, file);
            file.settle();
            String token =
                    new Tokens(suite.keys(), Clock.systemUTC()).sign(Person.administrator(), Duration.ofHours(2));
            return compare(Api.anonymous(service.port()).as(token), goals);
        }
    }

    /** The service marks what was stored before by itself, after its start. */
    private static void markAll(Component service, GoalsOnFile file) throws SQLException, InterruptedException {
        service.stop();
        service.start();
        long start = System.nanoTime();
        for (int marked = 0; marked < GOALS; marked = file.marked()) {
            if (System.nanoTime() - start > PATIENCE.toNanos()) {
                throw new IllegalStateException("只登记了 " + marked + " 个绩效目标的比对标记。");
            }
            System.err.printf("\r已登记比对标记 %d/%d", marked, GOALS);
            Thread.sleep(1000);
        }
        System.err.println();
        System.out.printf("登记 %d 个已存绩效目标的比对标记：%d 秒%n", GOALS, (System.nanoTime() - start) / 1_000_000_000);
    }

    private static boolean compare(Api api, List<UUID> goals) {
        Random random = new Random(1);
        long[] reviews = new long[ROUNDS];
        long[] shown = new long[ROUNDS];
        long found = 0;
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            UUID goal = goals.get(random.nextInt(goals.size()));
            long start = System.nanoTime();
            String sheet =
                    api.get("/api/goals/" + goal + "/findings").expect(200).body();
            long between = System.nanoTime();
            api.get("/api/goals/" + goal).expect(200);
            long end = System.nanoTime();
            if (round >= 0) {
                reviews[round] = between - start;
                shown[round] = end - between;
                found += sheet.contains("\"K1\"") ? 1 : 0;
            }
        }
        System.out.printf("雷同文字（K1）在 %d 次审核中发现 %d 次%n", ROUNDS, found);
        Arrays.sort(reviews);
        Arrays.sort(shown);
        System.out.printf("只按主键查看同一绩效目标：%s%n", words(shown));
        long p95 = at(reviews, 95);
        System.out.printf(
                "与 %d 个已存绩效目标比对着审核：%s（限值 p95 ≤ %d ms，比值 %.2f；中位数是只查看的 %.1f 倍）%n",
                GOALS,
                words(reviews),
                LIMIT_MILLIS,
                p95 / 1e6 / LIMIT_MILLIS,
                (double) at(reviews, 50) / at(shown, 50));
        return p95 <= LIMIT_MILLIS * 1_000_000;
    }

    private static String words(long[] sorted) {
        return String.format(
                "p50 %.1f ms，p95 %.1f ms，最大 %.1f ms（%d 次）",
                at(sorted, 50) / 1e6, at(sorted, 95) / 1e6, sorted[sorted.length - 1] / 1e6, sorted.length);
    }

    private static long at(long[] sorted, int percent) {
        return sorted[(int) Math.ceil(percent / 100.0 * sorted.length) - 1];
    }

    private static Component part(Suite suite, String name) {
        return suite.component(name).orElseThrow();
    }
}
