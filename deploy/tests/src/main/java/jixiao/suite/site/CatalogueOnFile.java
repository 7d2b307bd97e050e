package jixiao.suite.site;

import static java.util.concurrent.CompletableFuture.supplyAsync;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import jixiao.kit.search.Bigrams;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Writes entries straight into the catalogue, one a minute, the way a province publishes over a year. */
final class CatalogueOnFile {
    private static final int AT_ONCE = 10_000;
    private static final Instant FIRST = Instant.parse("2025-01-01T00:00:00Z");
    private static final String COPY = "copy catalogue_entry (disclosure_id, release_id, project_id, kind, fiscal_year,"
            + " region, unit_id, unit_region, unit_code, unit_name, department_id, department_region, department_code,"
            + " department_name, project_name, title, origin, amount, score, rating, listed_at, rank, words) from stdin";

    private final Connection database;

    CatalogueOnFile(Connection database) {
        this.database = database;
    }

    /**
     * Through the table's own triggers. The shelves stand ready, and the table's indexes are put away meanwhile and made again
     * as they were, so that it takes minutes; the forms themselves are not needed to be found.
     */
    void write(GeneratedEntries generated, int count) throws SQLException {
        execute("alter table catalogue_entry drop constraint catalogue_entry_disclosure");
        List<String> indexes = putAwayIndexes();
        execute("insert into catalogue_shelf select n, timestamptz '" + FIRST + "' + n * interval '256 minutes'"
                + " from generate_series(1, " + count / 256 + ") n");
        CompletableFuture<String> next = supplyAsync(() -> lines(generated, 0, count));
        for (int written = 0; written < count; ) {
            String lines = next.join();
            written = Math.min(count, written + AT_ONCE);
            int from = written;
            next = supplyAsync(() -> lines(generated, from, count));
            copy(lines);
            System.err.printf("\r已写入 %d/%d", written, count);
        }
        System.err.println();
        execute("set maintenance_work_mem = '512MB'");
        for (String index : indexes) {
            execute(index);
        }
        execute("vacuum analyze");
    }

    /** @return how to make them again */
    private List<String> putAwayIndexes() throws SQLException {
        List<String> made = new ArrayList<>();
        List<String> names = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("select indexname, indexdef from pg_indexes"
                        + " where tablename = 'catalogue_entry' and indexname <> 'catalogue_entry_pk'")) {
            while (rows.next()) {
                names.add(rows.getString(1));
                made.add(rows.getString(2));
            }
        }
        for (String name : names) {
            execute("drop index " + name);
        }
        return made;
    }

    private static String lines(GeneratedEntries generated, int from, int count) {
        StringBuilder lines = new StringBuilder();
        for (int number = from; number < Math.min(count, from + AT_ONCE); number++) {
            line(lines, generated.next(), number);
        }
        return lines.toString();
    }

    private static void line(StringBuilder lines, GeneratedEntries.Entry entry, int number) {
        String region = Integer.toString(640_100 + entry.unit() % 90);
        UUID unit = new UUID(1, entry.unit());
        UUID department = new UUID(2, entry.unit() / 10);
        boolean evaluated = entry.kind().equals("SELF_EVALUATION");
        int score = 60 + number % 41;
        List<Object> cells = new ArrayList<>(List.of(
                new UUID(3, number),
                new UUID(4, number / 20),
                new UUID(5, number / 3),
                entry.kind(),
                entry.year(),
                region,
                unit,
                region,
                "U" + entry.unit(),
                entry.unitName(),
                department,
                region,
                "D" + entry.unit() / 10,
                "第" + entry.unit() / 10 + "部门",
                entry.name(),
                entry.texts().get(2),
                "ENTERED",
                entry.amount(),
                evaluated ? score : "\\N",
                !evaluated ? "\\N" : score >= 90 ? "EXCELLENT" : score >= 80 ? "GOOD" : "FAIR",
                FIRST.plusSeconds(60L * number),
                0,
                Bigrams.vector(entry.texts())));
        for (int i = 0; i < cells.size(); i++) {
            lines.append(i == 0 ? "" : "\t").append(cells.get(i));
        }
        lines.append('\n');
    }

    private void copy(String lines) throws SQLException {
        CopyIn copy = database.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY);
        try {
            byte[] bytes = lines.getBytes(StandardCharsets.UTF_8);
            copy.writeToCopy(bytes, 0, bytes.length);
            copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
