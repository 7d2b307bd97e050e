package jixiao.publication.documents;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import jixiao.forms.printing.FormWriter;
import jixiao.forms.writing.FormWriters;
import jixiao.publication.RecordedSamples;
import jixiao.testing.ServiceTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ServiceTest
class DownloadsTest {
    @Inject
    RecordedSamples samples;

    @BeforeEach
    void they_are_recorded() {
        samples.tell();
    }

    @Test
    void every_format_is_offered_for_a_form_an_edition_and_a_release() {
        for (String address : new String[] {disclosure(), disclosure() + "/editions/1", release()}) {
            for (FormWriter writer : FormWriters.all()) {
                Response file = get(address + "." + writer.extension());

                assertThat(file.statusCode()).as(address + writer.extension()).isEqualTo(200);
                assertThat(file.contentType()).isEqualToIgnoringCase(writer.mediaType());
                assertThat(file.asByteArray().length).isGreaterThan(500);
                assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
            }
        }
    }

    @Test
    void the_page_links_to_every_file() {
        for (String address : new String[] {disclosure(), release()}) {
            Document page = Jsoup.parse(get(address).asString());

            assertThat(page.select(".downloads a").stream().map(link -> link.attr("href")))
                    .hasSizeGreaterThan(3)
                    .contains(address + ".pdf", address + ".json")
                    .allSatisfy(link -> assertThat(get(link).statusCode()).isEqualTo(200));
        }
    }

    @Test
    void the_file_bears_the_name_of_the_project() {
        String disposition = get(disclosure() + ".pdf").header("Content-Disposition");

        assertThat(disposition).startsWith("attachment; filename=\"disclosure-").contains(".pdf\"; filename*=UTF-8''");
        assertThat(URLDecoder.decode(disposition.split("''")[1], StandardCharsets.UTF_8))
                .isEqualTo("劳模疗休养（2024年绩效目标）.pdf");
    }

    @Test
    void what_the_caller_has_already_is_not_sent_again() {
        Response first = get(disclosure() + ".pdf");
        String tag = first.header("ETag");

        assertThat(tag).startsWith("\"");
        given().header("If-None-Match", tag)
                .get(disclosure() + ".pdf")
                .then()
                .statusCode(304)
                .header("ETag", tag);
        assertThat(get(disclosure() + ".csv").header("ETag")).isNotEqualTo(tag);
        assertThat(get(disclosure() + ".pdf").asByteArray()).isEqualTo(first.asByteArray());
    }

    @Test
    void the_data_of_a_form_has_the_digest_its_page_shows() throws Exception {
        Element digest = Jsoup.parse(get(disclosure()).asString()).selectFirst(".digest code");

        byte[] data = get(disclosure() + ".json").asByteArray();

        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(data)))
                .isEqualTo(digest.text());
    }

    @Test
    void where_no_file_is_a_person_gets_a_page_that_helps() {
        for (String address : new String[] {
            disclosure() + ".exe",
            disclosure() + "/editions/9.pdf",
            "/disclosures/00000000-0000-0000-0000-000000000000.pdf",
            "/releases/00000000-0000-0000-0000-000000000000.pdf",
            "/disclosures/------------------------------------.pdf"
        }) {
            Response answer = get(address);

            assertThat(answer.statusCode()).as(address).isEqualTo(404);
            assertThat(Jsoup.parse(answer.asString()).selectFirst("h1").text()).isEqualTo("没有找到这个页面");
        }
    }

    private static String disclosure() {
        return "/disclosures/"
                + given().queryParam("q", "劳模疗休养")
                        .queryParam("region", "640300")
                        .get("/api/publications")
                        .jsonPath()
                        .getString("items[0].id");
    }

    private static String release() {
        return "/releases/"
                + given().queryParam("region", "640303")
                        .queryParam("fiscalYear", "2023")
                        .get("/api/publications")
                        .jsonPath()
                        .getString("items[0].releaseId");
    }

    private static Response get(String address) {
        return given().header("Accept", "text/html,*/*;q=0.8").get(address);
    }
}
