package jixiao.publication.opendata;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import jixiao.publication.RecordedSamples;
import jixiao.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ServiceTest
class ChangesApiTest {
    @Inject
    RecordedSamples samples;

    @Inject
    DataSource database;

    @BeforeEach
    void something_is_public() {
        samples.tell();
    }

    @Test
    void every_change_is_told_once_in_order_however_it_is_paged() {
        List<Long> positions = new ArrayList<>();
        long after = 0;
        boolean more = true;
        while (more) {
            var page = given().get("/api/publications/changes?limit=7&after=" + after)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            positions.addAll(page.getList("items.position", Long.class));
            after = page.getLong("next");
            more = page.getBoolean("more");
        }

        assertThat(positions).hasSizeGreaterThanOrEqualTo(32).isSorted().doesNotHaveDuplicates();
        given().get("/api/publications/changes?after=" + after)
                .then()
                .body("items.size()", equalTo(0))
                .body("next", equalTo((int) after));
    }

    @Test
    void a_change_that_is_committed_late_is_told_late_and_never_missed() throws SQLException {
        long before = newest();
        try (Connection slow = database.getConnection();
                Connection fast = database.getConnection()) {
            slow.setAutoCommit(false);
            repeatChange(slow);
            repeatChange(fast);
            List<Long> first = positionsAfter(before);
            assertThat(first).hasSize(1);

            slow.commit();
            slow.setAutoCommit(true);

            assertThat(positionsAfter(first.getLast())).hasSize(1);
        }
    }

    private static long newest() {
        long after = 0;
        List<Long> positions = positionsAfter(after);
        while (!positions.isEmpty()) {
            after = positions.getLast();
            positions = positionsAfter(after);
        }
        return after;
    }

    private static List<Long> positionsAfter(long after) {
        return given().get("/api/publications/changes?limit=1000&after=" + after)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.position", Long.class);
    }

    private static void repeatChange(Connection connection) throws SQLException {
        try (var insert = connection.createStatement()) {
            insert.executeUpdate("insert into public_change (change, disclosure_id, release_id, project_id, kind,"
                    + " fiscal_year, unit_id, edition, digest, changed_at) select change, disclosure_id, release_id,"
                    + " project_id, kind, fiscal_year, unit_id, edition, digest, changed_at from public_change"
                    + " order by id limit 1");
        }
    }
}
