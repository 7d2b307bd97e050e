package jixiao.publication.site;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import jixiao.publication.RecordedSamples;
import jixiao.testing.ServiceTest;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A recorded document goes through two events and the database, and its page still bears exactly its characters. */
@QuarkusTest
@ServiceTest
class NothingIsLostOnTheSiteTest {
    private static final Path DOCUMENTS = Path.of("..", "samples", "documents");

    @Inject
    RecordedSamples samples;

    @BeforeEach
    void they_are_recorded() {
        samples.tell();
    }

    @ParameterizedTest
    @CsvSource({
        "s0-hongsibu-library-2026.txt,         hongsibu-library-2026",
        "s1-wuzhong-targets-2024.txt,          wuzhong-target-2024",
        "s2-hongsibu-self-evaluation-2023.txt, hongsibu-self-evaluation-2023",
        "s3-menyuan-targets-2023.txt,          menyuan-target-2023",
        "s4-ningxia-targets-2025.txt,          ningxia-target-2025"
    })
    void a_release_page_bears_the_characters_of_its_document(String file, String layout) throws IOException {
        Element document = Site.open("/releases/" + releaseOf(file))
                .selectFirst("article.official-form[data-layout=" + layout + "]");

        assertThat(characters(document.text()))
                .isEqualTo(characters(withoutExtraction(Files.readString(DOCUMENTS.resolve(file)))));
    }

    private static String releaseOf(String file) {
        return given().get("/api/publications?limit=500")
                .then()
                .extract()
                .path("items.find { it.projectId == '%s' }.releaseId"
                        .formatted(RecordedSamples.project("documents/" + file, 1)));
    }

    /** The source without what the extraction added: markdown, paragraph tags, the table head of a second page (S3). */
    private static String withoutExtraction(String text) {
        return text.replace("- 附件", "附件")
                .replace("## ", "")
                .replaceAll("</?p>", "")
                .replaceFirst("(?m)^单位编码\t.*\n(?=3\t)", "");
    }

    private static Map<String, Integer> characters(String text) {
        Map<String, Integer> counts = new TreeMap<>();
        text.codePoints()
                .filter(character -> !Character.isWhitespace(character))
                .forEach(character -> counts.merge(Character.toString(character), 1, Integer::sum));
        return counts;
    }
}
