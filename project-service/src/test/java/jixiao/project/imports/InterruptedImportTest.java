package jixiao.project.imports;

import static jixiao.project.imports.Documents.fundOffice;
import static jixiao.project.imports.Documents.library;
import static jixiao.project.imports.Documents.send;
import static jixiao.project.imports.Documents.show;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jixiao.testing.OutboxProbe;
import jixiao.testing.ServiceTest;
import org.junit.jupiter.api.Test;

/** The worker stands still here, and the tests take its place. */
@QuarkusTest
@ServiceTest
@TestProfile(InterruptedImportTest.WithoutWorker.class)
class InterruptedImportTest {
    public static class WithoutWorker implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("jixiao.imports.enabled", "false");
        }
    }

    @Inject
    RecordImports record;

    @Inject
    OutboxProbe outbox;

    @Test
    void an_interrupted_import_goes_on_where_it_stopped_and_says_every_project_year_once() {
        String[] names = IntStream.range(0, 20).mapToObj(i -> "项目" + i).toArray(String[]::new);
        String id = send(fundOffice("640351"), "640351", library("某局", "某局", names), "")
                .statusCode(202)
                .extract()
                .path("id");

        record.next(7);
        diesBeforeCommit(() -> record.next(7));
        JsonPath interrupted = show("640351", id);
        assertThat(interrupted.getString("state")).isEqualTo("RUNNING");
        assertThat(interrupted.getInt("done")).isEqualTo(7);

        while (record.next(7)) {}

        JsonPath done = show("640351", id);
        assertThat(done.getString("state")).isEqualTo("DONE");
        List<String> projects = done.getList("forms.projectId");
        assertThat(projects).hasSize(20).doesNotHaveDuplicates().doesNotContainNull();
        for (String project : projects) {
            assertThat(outbox.all("jixiao.project-year.recorded.v1", project)).hasSize(1);
        }
        assertThat(outbox.all("jixiao.document.recorded.v1", id)).hasSize(1);
    }

    private static void diesBeforeCommit(Runnable work) {
        QuarkusTransaction.begin();
        try {
            work.run();
        } finally {
            QuarkusTransaction.rollback();
        }
    }
}
