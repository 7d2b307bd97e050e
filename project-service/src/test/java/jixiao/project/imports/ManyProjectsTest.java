package jixiao.project.imports;

import static jixiao.project.imports.Documents.finished;
import static jixiao.project.imports.Documents.fundOffice;
import static jixiao.project.imports.Documents.library;
import static jixiao.project.imports.Documents.send;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import jixiao.testing.ServiceTest;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ServiceTest
class ManyProjectsTest {
    private static final Logger LOG = Logger.getLogger(ManyProjectsTest.class);

    @Test
    void two_thousand_projects_of_one_document_are_all_recorded() {
        String[] names = IntStream.range(0, 2000).mapToObj(i -> "项目" + i).toArray(String[]::new);
        String id = send(fundOffice("640360"), "640360", library("某局", "某局", names), "")
                .statusCode(202)
                .extract()
                .path("id");
        Instant sent = Instant.now();
        JsonPath done = finished("640360", id);
        LOG.infof("2,000 forms recorded in %s", Duration.between(sent, Instant.now()));

        assertThat(done.getString("state")).isEqualTo("DONE");
        assertThat(done.getList("forms.projectId")).hasSize(2000).doesNotHaveDuplicates();
    }
}
