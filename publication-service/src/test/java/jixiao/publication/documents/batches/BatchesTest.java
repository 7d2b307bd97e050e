package jixiao.publication.documents.batches;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jixiao.digests.Digest;
import jixiao.digests.SignedDigests;
import jixiao.publication.RecordedSamples;
import jixiao.publication.site.PublishingDesk;
import jixiao.testing.ServiceTest;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ServiceTest
class BatchesTest {
    private static final String BATCHES = "/api/publications/batches";

    @Inject
    RecordedSamples samples;

    @Inject
    PublishingDesk desk;

    @Inject
    PackBatch pack;

    @BeforeEach
    void they_are_recorded() {
        samples.tell();
        packAll();
    }

    @Test
    void a_unit_comes_out_whole_with_every_file_as_its_own_download() throws IOException {
        String batch = ask("{\"unit\":\"640303/901\",\"fiscalYear\":2023}");
        packAll();

        UnpackedBatch zip = fetch(batch);
        List<String> published = given().get("/api/publications?limit=500&unit=640303/901&fiscalYear=2023")
                .jsonPath()
                .getList("items.id");

        assertThat(published).isNotEmpty();
        assertThat(zip.named(".pdf")).hasSizeGreaterThanOrEqualTo(published.size());
        assertThat(zip.text("SHA256SUMS")).isEqualTo(zip.reckonedSums());
        for (String path : zip.named(".pdf")) {
            try (PDDocument pdf = Loader.loadPDF(zip.files().get(path))) {
                assertThat(pdf.getNumberOfPages()).as(path).isPositive();
            }
        }
        for (String path : zip.named(".xlsx")) {
            try (Workbook workbook =
                    WorkbookFactory.create(new ByteArrayInputStream(zip.files().get(path)))) {
                assertThat(workbook.getNumberOfSheets()).as(path).isPositive();
            }
        }
        assertThat(jsonDigests(zip))
                .containsExactlyInAnyOrderElementsOf(published.stream()
                        .map(id -> Digest.of(given().get("/disclosures/" + id + ".json")
                                        .asByteArray())
                                .sha256())
                        .toList());
    }

    @Test
    void every_form_is_in_the_signed_list_that_comes_along() {
        String batch = ask("{\"region\":\"640303\",\"fiscalYear\":2023,\"formats\":[\"json\"]}");
        packAll();

        UnpackedBatch zip = fetch(batch);
        List<String> listed = zip.named("/digests.json").stream()
                .flatMap(path -> SignedDigests.read(zip.files().get(path)).orElseThrow().list().documents().stream())
                .map(document -> document.digest().sha256())
                .toList();

        assertThat(jsonDigests(zip))
                .isNotEmpty()
                .allSatisfy(digest -> assertThat(listed).contains(digest));
    }

    @Test
    void a_release_comes_with_its_whole_document_and_its_contents_lead_to_every_file() {
        String batch = ask("{\"release\":\"" + release() + "\",\"formats\":[\"csv\",\"pdf\"]}");
        packAll();

        UnpackedBatch zip = fetch(batch);
        Document contents = Jsoup.parse(zip.text("目录.html"));
        List<String> links = contents.select("ul a, td a").stream()
                .map(link -> URI.create(link.attr("href")).getPath())
                .toList();

        assertThat(links)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(zip.named(".pdf").stream(), zip.named(".csv").stream())
                                .toList());
        assertThat(links).anyMatch(link -> link.startsWith("整份公开文件/"));
        assertThat(contents.select("tbody tr")).isNotEmpty();
        assertThat(zip.text("说明.html"))
                .contains("sha256sum --check SHA256SUMS", "suite verify", "/releases/" + release());
        assertThat(zip.files().keySet()).last().isEqualTo("SHA256SUMS");
    }

    @Test
    void the_same_is_packed_in_the_same_order_each_time() {
        String entry = "{\"release\":\"" + release() + "\",\"formats\":[\"json\"]}";
        String first = ask(entry);
        String second = ask(entry);
        packAll();

        assertThat(List.copyOf(fetch(first).files().keySet()))
                .isEqualTo(List.copyOf(fetch(second).files().keySet()));
    }

    @Test
    void the_file_bears_a_chinese_name_a_strong_tag_and_its_length() {
        String batch = ask("{\"unit\":\"640303/901\",\"fiscalYear\":2023,\"formats\":[\"json\"]}");
        packAll();

        Response file = given().get(batch + "/file");

        assertThat(file.contentType()).isEqualTo("application/zip");
        assertThat(URLDecoder.decode(file.header("Content-Disposition").split("''")[1], UTF_8))
                .isEqualTo("红寺堡区总工会2023年绩效公开.zip");
        assertThat(file.header("ETag"))
                .isEqualTo("\"" + Digest.of(file.asByteArray()).sha256() + "\"");
        given().header("If-None-Match", file.header("ETag"))
                .get(batch + "/file")
                .then()
                .statusCode(304);
        given().get(batch)
                .then()
                .body("state", equalTo("DONE"))
                .body("bytes", equalTo(file.asByteArray().length))
                .body("download", equalTo(batch + "/file"))
                .body("expiresAt", notNullValue());
    }

    @Test
    void what_is_cancelled_while_it_waits_is_never_packed() {
        String batch = ask("{\"release\":\"" + release() + "\"}");
        given().post(batch + ":cancel").then().statusCode(200).body("state", equalTo("CANCELLED"));
        packAll();

        given().get(batch).then().body("state", equalTo("CANCELLED"));
        given().get(batch + "/file").then().statusCode(409);
    }

    @Test
    void what_is_done_cannot_be_cancelled() {
        String batch = ask("{\"release\":\"" + release() + "\",\"formats\":[\"json\"]}");
        packAll();

        given().post(batch + ":cancel").then().statusCode(409).contentType("application/problem+json");
    }

    @Test
    void what_is_withdrawn_leaves_the_zip() {
        desk.open();
        String kept = desk.publish(UUID.randomUUID(), "留下的项目", state -> state.put("fiscalYear", 2051));
        String withdrawn = desk.publish(UUID.randomUUID(), "撤回的项目", state -> state.put("fiscalYear", 2051));
        String batch = ask("{\"unit\":\"640300/129001\",\"fiscalYear\":2051,\"formats\":[\"json\"]}");
        packAll();
        assertThat(fetch(batch).text("目录.html")).contains("留下的项目", "撤回的项目");

        desk.withdraw(withdrawn, "涉及个人信息。");

        given().get(batch).then().body("state", equalTo("QUEUED"));
        given().get(batch + "/file").then().statusCode(409);
        packAll();
        assertThat(fetch(batch).text("目录.html")).contains("留下的项目").doesNotContain("撤回的项目");

        desk.withdraw(kept, "涉及个人信息。");
        packAll();
        given().get(batch).then().body("state", equalTo("FAILED")).body("remarks", notNullValue());
    }

    @Test
    void a_request_says_exactly_one_thing_and_only_known_formats() {
        for (String entry : new String[] {
            "{}",
            "{\"region\":\"640303\"}",
            "{\"region\":\"640303\",\"unit\":\"640303/901\",\"fiscalYear\":2023}",
            "{\"region\":\"6403\",\"fiscalYear\":2023}",
            "{\"unit\":\"../etc\",\"fiscalYear\":2023}",
            "{\"region\":\"640303\",\"fiscalYear\":1900}",
            "{\"region\":\"640303\",\"fiscalYear\":2023,\"formats\":[\"exe\"]}"
        }) {
            given().contentType(ContentType.JSON)
                    .body(entry)
                    .post(BATCHES)
                    .then()
                    .statusCode(422)
                    .contentType("application/problem+json");
        }
    }

    @Test
    void where_nothing_is_public_there_is_no_batch() {
        given().contentType(ContentType.JSON)
                .body("{\"region\":\"640303\",\"fiscalYear\":1999}")
                .post(BATCHES)
                .then()
                .statusCode(404);
        given().get(BATCHES + "/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void a_person_packs_with_a_button_and_no_script() {
        Document page =
                Jsoup.parse(given().get("/units/640303/901001?year=2023").asString());
        assertThat(page.select("form[action=/batches] input[name=unit]").attr("value"))
                .isEqualTo("640303/901001");

        String progress = given().redirects()
                .follow(false)
                .formParam("release", release())
                .post("/batches")
                .then()
                .statusCode(303)
                .extract()
                .header("Location")
                .replaceFirst("^https?://[^/]+", "");
        assertThat(Jsoup.parse(given().get(progress).asString()).select("meta[http-equiv=refresh]"))
                .hasSize(1);
        assertThat(Jsoup.parse(given().cookie("type-size", "large")
                                .get(progress)
                                .asString())
                        .selectFirst("html")
                        .className())
                .isEqualTo("large");
        packAll();

        Document done = Jsoup.parse(given().get(progress).asString());
        assertThat(done.select("meta[http-equiv=refresh]")).isEmpty();
        assertThat(given().get(done.selectFirst("a[download]").attr("href")).statusCode())
                .isEqualTo(200);
        given().formParam("unit", "x").post("/batches").then().statusCode(422).contentType(ContentType.HTML);
    }

    private void packAll() {
        while (pack.next(() -> false)) {}
    }

    private static String ask(String entry) {
        return given().contentType(ContentType.JSON)
                .body(entry)
                .post(BATCHES)
                .then()
                .statusCode(202)
                .body("state", equalTo("QUEUED"))
                .extract()
                .header("Location")
                .replaceFirst("^https?://[^/]+", "");
    }

    private static UnpackedBatch fetch(String batch) {
        Response file = given().get(batch + "/file");
        assertThat(file.statusCode()).isEqualTo(200);
        return UnpackedBatch.of(file.asByteArray());
    }

    private static List<String> jsonDigests(UnpackedBatch zip) {
        return zip.named(".json").stream()
                .filter(path -> !path.endsWith("/digests.json"))
                .map(path -> Digest.of(zip.files().get(path)).sha256())
                .toList();
    }

    private static String release() {
        return given().get("/api/publications?region=640303&fiscalYear=2023")
                .jsonPath()
                .getString("items[0].releaseId");
    }
}
