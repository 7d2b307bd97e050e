package jixiao.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import jixiao.launcher.documents.MultipartForm;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever service dies in the middle of an import, every project arrives once everywhere and none is lost. */
class SuddenDeathTest {
    private static final int PROJECTS = 2000;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static RunningSuite suite;
    private static Api administrator;

    @BeforeAll
    static void start() {
        suite = RunningSuite.get();
        suite.registerOrganisation(GeneratedDocument.REGION, "T1", GeneratedDocument.UNIT, null);
        administrator = suite.administrator();
    }

    @ParameterizedTest
    @CsvSource({"project, 2019", "indicator, 2020", "evaluation, 2021", "publication, 2022"})
    void a_killed_service_loses_nothing_and_repeats_nothing(String victim, int fiscalYear) {
        GeneratedDocument document = new GeneratedDocument(fiscalYear, PROJECTS);
        administrator
                .upload(
                        "/api/imports",
                        new MultipartForm()
                                .file(
                                        "file",
                                        fiscalYear + ".txt",
                                        document.text().getBytes(StandardCharsets.UTF_8))
                                .field("region", GeneratedDocument.REGION))
                .expect(202);
        await("the import is in its middle")
                .atMost(PATIENCE)
                .until(() -> names(listOf(victim), fiscalYear).size() > PROJECTS / 10);

        suite.kill(victim);
        suite.restart(victim);

        for (String list : List.of("/api/projects", "/api/goals", "/api/evaluations", "/api/publications")) {
            await(list + " has them all")
                    .atMost(PATIENCE)
                    .until(() -> names(list, fiscalYear).size() >= PROJECTS);
            assertThat(names(list, fiscalYear)).as(list).containsExactlyInAnyOrderElementsOf(document.names());
        }
        assertThat(suite.service(victim)
                        .get("/operations/parked-events")
                        .expect(200)
                        .body())
                .isEqualTo("[]");
    }

    private static String listOf(String service) {
        return "/api/" + (service.equals("indicator") ? "goals" : service + "s");
    }

    private static List<String> names(String list, int fiscalYear) {
        return administrator.list(list + "?fiscalYear=" + fiscalYear).stream()
                .map(item -> item.getString("projectName", item.getString("name")))
                .toList();
    }
}
