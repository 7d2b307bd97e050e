package jixiao.suite.site;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
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
     * The shelves stand ready and the index is made afterwards, so that it takes minutes; the forms themselves are not needed to
     * be found.
     */
    void write(GeneratedEntries generated, int count) throws SQLException {
        execute("alter table catalogue_entry drop constraint catalogue_entry_disclosure");
        execute("drop index catalogue_entry_by_words");
        execute("insert into catalogue_shelf select n, timestamptz '" + FIRST + "' + n * interval '256 minutes'"
                + " from generate_series(1, " + count / 256 + ") n");
        for (int written = 0; written < count; ) {
            StringBuilder lines = new StringBuilder();
            int end = Math.min(count, written + AT_ONCE);
            for (; written < end; written++) {
                line(lines, generated.next(), written);
            }
            copy(lines.toString());
            System.err.printf("\r已写入 %d/%d", written, count);
        }
        System.err.println();
        execute("set maintenance_work_mem = '512MB'");
        execute("create index catalogue_entry_by_words on catalogue_entry using gin (words) with (fastupdate = off)");
        execute("vacuum analyze");
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
