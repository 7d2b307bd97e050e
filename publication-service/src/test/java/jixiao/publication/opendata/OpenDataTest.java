package jixiao.publication.opendata;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import jixiao.digests.Digest;
import jixiao.publication.RecordedSamples;
import jixiao.testing.ServiceTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ServiceTest
class OpenDataTest {
    private static final String UNIT = "/data/units/640303/901/2023/";

    @Inject
    RecordedSamples samples;

    @Inject
    ObjectMapper json;

    @BeforeEach
    void the_five_documents_are_public() {
        samples.tell();
    }

    @Test
    void the_dump_has_every_published_form_on_a_line_of_its_own_with_the_bytes_of_its_digest() throws IOException {
        Set<String> ids = new HashSet<>();
        for (String line : get("/data/all.ndjson").asString().lines().toList()) {
            JsonNode form = json.readTree(line);
            ids.add(form.get("id").asText());
            String content = line.substring(line.indexOf("\"form\":") + 7, line.length() - 1);
            assertThat(Digest.of(content.getBytes(UTF_8)).sha256())
                    .isEqualTo(form.get("digest").asText());
            assertThat(form.get("path").asText())
                    .isEqualTo("/disclosures/" + form.get("id").asText());
        }

        assertThat(ids).hasSizeGreaterThanOrEqualTo(32);
    }

    @Test
    void a_unit_and_year_has_its_forms_as_json_and_every_indicator_as_csv() throws IOException {
        get(UNIT + "forms.json")
                .then()
                .body("items.size()", equalTo(7))
                .body("items.kind", hasItems("SELF_EVALUATION"));

        String csv = get(UNIT + "indicators.csv").asString();
        assertThat(csv).startsWith("\ufeffdisclosure_id,project_id,project,");
        assertThat(csv.split("\r\n")).hasSize(1 + 63);
    }

    @Test
    void the_money_comes_in_the_three_phases_and_adds_up_to_what_was_published() {
        List<String[]> totals = get(UNIT + "budget.csv")
                .asString()
                .lines()
                .map(line -> line.split(",", -1))
                .filter(line -> line[10].equals("TOTAL"))
                .toList();

        assertThat(totals).hasSize(7);
        assertThat(sum(totals, 12)).isEqualByComparingTo("543700.00");
        assertThat(sum(totals, 14)).isEqualByComparingTo("523300.00");
    }

    @Test
    void the_fiscal_data_package_describes_the_columns_there_are() throws IOException {
        String header = get(UNIT + "budget.csv").asString().lines().findFirst().orElseThrow();
        JsonNode descriptor = json.readTree(get(UNIT + "datapackage.json").asString());

        assertThat(descriptor
                        .get("resources")
                        .get(0)
                        .get("schema")
                        .get("fields")
                        .findValuesAsText("name"))
                .containsExactly(header.split(","));
        assertThat(descriptor.get("model").get("measures").findValuesAsText("phase"))
                .containsExactlyInAnyOrder("approved", "adjusted", "executed");
        assertThat(descriptor.get("model").findValues("source"))
                .filteredOn(JsonNode::isTextual)
                .extracting(JsonNode::asText)
                .allSatisfy(source -> assertThat(header.split(",")).contains(source));
        assertThat(descriptor.get("name").asText()).matches("[-a-z0-9._/]+");
        assertThat(descriptor.get("fiscalPeriod").get("start").asText()).isEqualTo("2023-01-01");
        assertThat(descriptor.get("model").get("dimensions")).allSatisfy(dimension -> {
            assertThat(dimension
                            .get("attributes")
                            .has(dimension.get("primaryKey").asText()))
                    .isTrue();
            assertThat(dimension.get("attributes"))
                    .allSatisfy(attribute -> assertThat(attribute.has("source")).isTrue());
        });
    }

    @Test
    void nobody_fetches_twice_what_has_not_changed() {
        for (String address : List.of(
                "/data/all.ndjson",
                "/data/all.csv",
                "/data/datapackage.json",
                UNIT + "forms.json",
                UNIT + "datapackage.json",
                "/feed.atom")) {
            Response first = get(address);
            assertThat(first.header("Last-Modified")).as(address).isNotNull();
            given().header("If-None-Match", first.header("ETag"))
                    .get(address)
                    .then()
                    .statusCode(304);
        }
    }

    @Test
    void a_unit_or_year_that_shows_nothing_is_not_there() {
        given().get("/data/units/640303/901/1999/forms.json").then().statusCode(404);
        given().get("/data/units/640303/000000/2023/budget.csv").then().statusCode(404);
        given().get("/data/units/x/y/2023/forms.json").then().statusCode(404);
    }

    @Test
    void the_catalogue_lists_everything_and_each_unit_and_year_with_its_downloads() throws IOException {
        Response answer = get("/data/catalog.jsonld");
        answer.then().contentType(startsWith("application/ld+json"));
        JsonNode catalog = json.readTree(answer.asString());

        assertThat(catalog.get("@type").asText()).isEqualTo("dcat:Catalog");
        assertThat(catalog.get("dcat:dataset").findValuesAsText("dcterms:identifier"))
                .contains("640303/901/2023", "640300/902001/2024");
        for (String download : catalog.findValuesAsText("downloadURL")) {
            if (download.contains("303/901/2023")) {
                given().get(download).then().statusCode(200);
            }
        }
    }

    @Test
    void the_feed_names_the_newest_releases() {
        Document feed = Jsoup.parse(get("/feed.atom").asString(), Parser.xmlParser());

        assertThat(feed.select("feed > entry")).hasSizeGreaterThanOrEqualTo(5).allSatisfy(entry -> {
            assertThat(entry.selectFirst("id").text()).startsWith("urn:uuid:");
            assertThat(entry.selectFirst("title").text()).isNotBlank();
            assertThat(entry.selectFirst("link").attr("href")).contains("/releases/");
        });
    }

    @Test
    void the_map_of_the_site_leads_to_every_release_form_project_and_unit() throws IOException {
        String index = get("/sitemap/index.xml").asString();
        List<String> parts = Pattern.compile("<loc>https?://[^/]+([^<]+)</loc>")
                .matcher(index)
                .results()
                .map(found -> found.group(1))
                .toList();
        StringBuilder addresses = new StringBuilder();
        for (String part : parts) {
            byte[] zipped = get(part).asByteArray();
            addresses.append(new String(new GZIPInputStream(new ByteArrayInputStream(zipped)).readAllBytes(), UTF_8));
        }

        Response newest = given().get("/api/publications?limit=1");
        assertThat(parts).hasSize(4).allSatisfy(part -> assertThat(part).matches("/sitemap/[a-z]+/1\\.xml\\.gz"));
        assertThat(addresses)
                .contains("/disclosures/" + newest.path("items[0].id") + "</loc>")
                .contains("/releases/" + newest.path("items[0].releaseId") + "</loc>")
                .contains("/projects/" + newest.path("items[0].projectId") + "</loc>")
                .contains("/units/640303/901</loc>");
        given().get("/sitemap/disclosures/9999.xml.gz").then().statusCode(404);
        given().get("/sitemap/nothing/1.xml.gz").then().statusCode(404);
    }

    @Test
    void every_address_the_page_for_people_names_is_there() {
        List<String> named =
                Jsoup.parse(get("/data").asString()).select("main a").eachAttr("href");

        assertThat(named).hasSizeGreaterThan(10).allSatisfy(OpenDataTest::get);
    }

    @Test
    void a_unit_page_leads_to_the_data_of_its_year() {
        List<String> named = Jsoup.parse(get("/units/640303/901?year=2023").asString())
                .select("main a[href^=/data/]")
                .eachAttr("href");

        assertThat(named).hasSize(3).allSatisfy(OpenDataTest::get);
    }

    @Test
    void search_engines_are_told_where_the_map_is() {
        assertThat(get("/robots.txt").asString())
                .startsWith("User-agent: *")
                .containsPattern("Sitemap: http\\S+/sitemap/index.xml");
    }

    private static BigDecimal sum(List<String[]> lines, int column) {
        return lines.stream().map(line -> new BigDecimal(line[column])).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Response get(String address) {
        Response answer = given().get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return answer;
    }
}
