package jixiao.publication.site;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.Header;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import jixiao.publication.search.PublicChange;
import jixiao.testing.ServiceTest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ServiceTest
class KeptPagesTest {
    @Inject
    PublishingDesk desk;

    @Inject
    PublicChanges changes;

    @Inject
    KeptPages pages;

    @BeforeEach
    void changes_are_heard_of() {
        desk.open();
        Awaitility.await().until(() -> changes.holds("/x", changes.now()));
    }

    @Test
    void a_page_that_has_not_changed_is_not_sent_again() {
        String address = "/disclosures/" + publish("不变的页面");
        String etag = Site.get(address).header("ETag");

        Response again = given().header("If-None-Match", etag).get(address);

        assertThat(etag).startsWith("\"").doesNotStartWith("W/");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.header("ETag")).isEqualTo(etag);
        assertThat(pages.at(address)).isPresent();
    }

    @Test
    void packed_or_not_a_kept_page_is_the_page_that_was_made() {
        String address = "/disclosures/" + publish("压缩的页面");
        String made = Site.get(address).asString();
        Response packed = Site.get(address);
        Response plain = given().config(RestAssuredConfig.config()
                        .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders()))
                .get(address);

        assertThat(packed.asString())
                .isEqualTo(made)
                .isEqualTo(plain.asString())
                .contains("压缩的页面");
        assertThat(packed.header("ETag")).isNotEqualTo(plain.header("ETag"));
        assertThat(packed.header("Vary")).contains("Accept-Encoding");
        assertThat(packed.header("Content-Security-Policy")).isEqualTo(plain.header("Content-Security-Policy"));
    }

    @Test
    void a_kept_page_says_of_itself_what_a_new_one_says() {
        for (boolean packed : new boolean[] {true, false}) {
            String address = "/disclosures/" + publish("页眉相同的页面");

            Map<String, String> made = headers(address, packed);
            assertThat(pages.at(address)).isPresent();
            Map<String, String> kept = headers(address, packed);

            assertThat(kept).isEqualTo(made).containsKeys("content-security-policy", "etag", "vary", "content-length");
        }
    }

    @Test
    void a_request_with_a_body_is_not_answered_from_the_kept_pages() {
        String address = "/disclosures/" + publish("带正文的请求");
        Site.get(address);

        given().body("x".repeat(33 * 1024 * 1024)).get(address).then().statusCode(413);
    }

    @Test
    void kept_or_not_pages_are_counted_by_their_kind_and_not_one_by_one() {
        String id = publish("计数的页面");
        double before = counted();

        Site.get("/disclosures/" + id);
        Site.get("/disclosures/" + id);

        Awaitility.await().untilAsserted(() -> assertThat(counted()).isEqualTo(before + 2));
        assertThat(Site.get("/q/metrics").asString()).doesNotContain(id);
    }

    @Test
    void a_step_voids_the_pages_it_shows_on_and_no_other() {
        String other = "/disclosures/" + publish("不相干的页面");
        String id = publish("将撤回的页面");
        for (String address : new String[] {other, "/disclosures/" + id, "/"}) {
            Site.get(address);
            assertThat(pages.at(address)).as(address).isPresent();
        }

        desk.withdraw(id, "内容有误。");

        assertThat(pages.at("/disclosures/" + id)).isEmpty();
        assertThat(pages.at("/")).isEmpty();
        assertThat(Site.get("/disclosures/" + id).statusCode()).isEqualTo(410);
        assertThat(pages.at(other)).isPresent();
    }

    @Test
    void what_changes_while_a_page_is_made_voids_it() {
        long before = changes.now();
        changes.happened(PublicChange.ANYWHERE.places());

        pages.keep("/late", KeptPage.of("/late", before, 200, "/late", "<html>"));

        assertThat(pages.at("/late")).isEmpty();
    }

    @Test
    void large_type_is_a_page_of_its_own_and_leads_back_to_where_one_was() {
        String address = "/disclosures/" + publish("大字的页面");
        Response chosen = given().redirects()
                .follow(false)
                .header("Referer", "http://localhost" + address + "?a=b")
                .get("/type-size?of=large");
        Response elsewhere = given().redirects()
                .follow(false)
                .header("Referer", "http://localhost//evil.example/")
                .get("/type-size?of=large");

        assertThat(chosen.statusCode()).isEqualTo(303);
        assertThat(chosen.header("Location")).endsWith(address + "?a=b");
        assertThat(elsewhere.header("Location")).doesNotContain("evil");
        assertThat(given().cookies(chosen.cookies()).get(address).asString()).contains("class=\"large\"");
        assertThat(Site.get(address).asString()).doesNotContain("class=\"large\"");
    }

    @Test
    void who_searches_too_often_is_asked_to_wait() {
        Response page = askedUntilRefused("/?q=%E9%A2%91%E7%B9%81");
        Response data = askedUntilRefused("/api/publications?q=%E9%A2%91%E7%B9%81");

        assertThat(page.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(page.header("Retry-After"))).isPositive();
        assertThat(page.asString()).contains("请稍候");
        assertThat(page.header("Content-Security-Policy")).isNotNull();
        data.then().statusCode(429).contentType("application/problem+json");
        assertThat(data.asString()).contains("too-many-requests");
        given().header("X-Forwarded-For", "203.0.113.10")
                .get("/?q=%E9%A2%91%E7%B9%81")
                .then()
                .statusCode(200);
        given().header("X-Forwarded-For", "203.0.113.9").get("/").then().statusCode(200);
    }

    @Test
    void another_spelling_of_the_address_is_no_way_around_the_limit() throws Exception {
        HttpRequest search = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + "/%61pi/publications?q=%E9%A2%91%E7%B9%81"))
                .header("X-Forwarded-For", "203.0.113.11")
                .build();
        int status = 200;
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (int asked = 0; status == 200 && asked < 2_000; asked++) {
                status = client.send(search, HttpResponse.BodyHandlers.discarding())
                        .statusCode();
            }
        }

        assertThat(status).isEqualTo(429);
    }

    private static Map<String, String> headers(String address, boolean packed) {
        RestAssuredConfig asIs = RestAssuredConfig.config()
                .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders());
        RequestSpecification request = packed ? given() : given().config(asIs);
        return request.get(address).headers().asList().stream()
                .collect(toMap(header -> header.getName().toLowerCase(Locale.ROOT), Header::getValue));
    }

    /** How many pages of disclosures were given, whatever the answer. */
    private static double counted() {
        return Site.get("/q/metrics")
                .asString()
                .lines()
                .filter(line -> line.startsWith("http_server_requests_seconds_count"))
                .filter(line -> line.contains("uri=\"/disclosures/{id}\""))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }

    private static Response askedUntilRefused(String address) {
        Response answer;
        int asked = 0;
        do {
            answer = given().header("X-Forwarded-For", "203.0.113.9").get(address);
        } while (answer.statusCode() == 200 && asked++ < 2_000);
        return answer;
    }

    private String publish(String name) {
        return desk.publish(UUID.randomUUID(), name, state -> {});
    }
}
