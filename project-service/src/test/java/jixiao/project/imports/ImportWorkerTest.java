package jixiao.project.imports;

import static jixiao.project.imports.Documents.finished;
import static jixiao.project.imports.Documents.fundOffice;
import static jixiao.project.imports.Documents.library;
import static jixiao.project.imports.Documents.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import jixiao.testing.OutboxProbe;
import jixiao.testing.ServiceTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A trigger stands in for the fault: it counts the worker's attempts and answers them with an SQL state. */
@QuarkusTest
@ServiceTest
class ImportWorkerTest {
    private static final String SHUTTING_DOWN = "57P01";
    private static final String UNFORESEEN = "P0001";
    private static final int BEYOND_ITS_PATIENCE = 6;

    @Inject
    DataSource database;

    @Inject
    OutboxProbe outbox;

    @AfterEach
    void heal() throws SQLException {
        execute("drop function if exists fail() cascade; drop sequence if exists attempts");
    }

    @Test
    void a_database_that_is_away_for_a_while_costs_no_project() throws SQLException {
        failOn("import_row", "true", SHUTTING_DOWN);
        String id = sent("640353");

        await().atMost(Duration.ofMinutes(1)).until(() -> attempts() >= BEYOND_ITS_PATIENCE);
        heal();

        JsonPath done = finished("640353", id);
        assertThat(done.getString("state")).isEqualTo("DONE");
        assertThat(done.getList("forms.state")).containsExactly("RECORDED", "RECORDED");
    }

    @Test
    void a_form_that_fails_again_and_again_is_refused_and_the_others_are_recorded() throws SQLException {
        failOn("import_row", "new.name = '甲' and new.state = 'RECORDED'", UNFORESEEN);

        String id = sent("640354");

        JsonPath done = finished("640354", id);
        assertThat(done.getString("state")).isEqualTo("DONE");
        assertThat(done.getList("forms.state")).containsExactly("REFUSED", "RECORDED");
        assertThat(done.getString("forms[0].reason")).contains("没有写入");
        assertThat(new JsonPath(outbox.last("jixiao.document.recorded.v1", id)).getList("projects"))
                .hasSize(1);
    }

    @Test
    void a_document_whose_end_fails_again_and_again_is_given_up_and_the_next_one_goes_on() throws SQLException {
        failOn("document_import", "new.state = 'DONE' and new.region = '640355'", UNFORESEEN);
        String stuck = sent("640355");
        String next = sent("640356");

        JsonPath failed = finished("640355", stuck);
        assertThat(failed.getString("state")).isEqualTo("FAILED");
        assertThat(failed.getString("failure")).contains("没有告知其他服务");
        assertThat(failed.getList("forms.state")).containsOnly("RECORDED");
        assertThat(outbox.all("jixiao.document.recorded.v1", stuck)).isEmpty();
        assertThat(finished("640356", next).getString("state")).isEqualTo("DONE");
    }

    private static String sent(String region) {
        return send(fundOffice(region), region, library("某局" + region, "某局" + region, "甲", "乙"), "")
                .statusCode(202)
                .extract()
                .path("id");
    }

    private void failOn(String table, String when, String sqlState) throws SQLException {
        execute("""
                create sequence attempts;
                create function fail() returns trigger language plpgsql as $$
                begin
                    perform nextval('attempts');
                    raise exception 'a fault for the test' using errcode = '%s';
                end $$;
                create trigger fail before update on %s for each row when (%s) execute function fail();
                """.formatted(sqlState, table, when));
    }

    private long attempts() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select last_value from attempts")) {
            row.next();
            return row.getLong(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
