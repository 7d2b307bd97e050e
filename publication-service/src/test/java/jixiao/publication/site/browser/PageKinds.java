package jixiao.publication.site.browser;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import jixiao.publication.RecordedSamples;
import jixiao.publication.documents.batches.PackBatch;
import jixiao.publication.site.PublishingDesk;
import org.jsoup.Jsoup;

/** One page of each kind the site has, with the five documents and a project of several years published. */
@ApplicationScoped
public class PageKinds {
    private static final String S2 = "documents/s2-hongsibu-self-evaluation-2023.txt";
    private static final UUID PROJECT = UUID.fromString("0b9a3a30-5a0e-4c0c-9a58-1d5f6f0a7c11");

    private final RecordedSamples samples;
    private final PublishingDesk desk;
    private final PackBatch pack;
    private final Map<String, String> addresses = new LinkedHashMap<>();

    PageKinds(RecordedSamples samples, PublishingDesk desk, PackBatch pack) {
        this.samples = samples;
        this.desk = desk;
        this.pack = pack;
    }

    /** Names and addresses; published when they are asked for first. */
    synchronized Map<String, String> addresses() {
        if (addresses.isEmpty()) {
            samples.tell();
            desk.open();
            publish();
        }
        return addresses;
    }

    private void publish() {
        desk.publish(PROJECT, "职工疗休养", ofYear(2022, "80.00"));
        desk.publish(PROJECT, "职工疗休养", ofYear(2023, "91.50"));
        String corrected = desk.publish(PROJECT, "职工疗休养", ofYear(2024, "95.00"));
        desk.correct(PROJECT, "职工疗休养", ofYear(2024, "96.00").andThen(state -> state.put("achieved", "更正后的完成情况。")));
        UUID other = UUID.randomUUID();
        String withdrawn = desk.publish(other, "困难职工帮扶", state -> {});
        desk.withdraw(withdrawn, "涉及个人信息。");
        addresses.put("home", "/");
        addresses.put("search", "/?q=%E5%8A%B3%E6%A8%A1");
        addresses.put("search-nothing", "/?q=%E6%B2%A1%E6%9C%89%E8%BF%99%E4%B8%AA");
        addresses.put("release-library", release("region=640303&fiscalYear=2026"));
        addresses.put("release-evaluation", release("region=640303&fiscalYear=2023"));
        addresses.put("release-menyuan", release("region=632221&fiscalYear=2023"));
        addresses.put("disclosure", "/disclosures/" + corrected);
        addresses.put("superseded", "/disclosures/" + corrected + "/editions/1");
        addresses.put("withdrawn", "/disclosures/" + withdrawn);
        addresses.put("project", "/projects/" + RecordedSamples.project(S2, 1));
        addresses.put("project-years", "/projects/" + PROJECT);
        addresses.put("unit", "/units/640300/129001?year=2024");
        addresses.put("unit-evaluation", unitOf("region=640303&fiscalYear=2023"));
        addresses.put("region", "/regions/640000");
        addresses.put("batch", batch(addresses.get("release-evaluation")));
        addresses.put("data", "/data");
        addresses.put("not-found", "/nowhere");
    }

    private String batch(String release) {
        String address = given().redirects()
                .follow(false)
                .formParam("release", release.substring("/releases/".length()))
                .post("/batches")
                .header("Location")
                .replaceFirst("^https?://[^/]+", "");
        while (pack.next(() -> false)) {}
        return address;
    }

    private static Consumer<ObjectNode> ofYear(int year, String score) {
        return state -> state.put("fiscalYear", year).put("totalScore", score);
    }

    private static String release(String filter) {
        return "/releases/" + first(filter, "releaseId");
    }

    private static String unitOf(String filter) {
        String id = first(filter, "id");
        return Jsoup.parse(given().get("/disclosures/" + id).asString())
                .select(".facts a[href^=/units/]")
                .last()
                .attr("href");
    }

    private static String first(String filter, String field) {
        return given().get("/api/publications?limit=500&" + filter)
                .then()
                .extract()
                .path("items.find { it.origin == 'RECORDED' }." + field);
    }
}
