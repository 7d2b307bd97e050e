package jixiao.publication.site;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Opens pages as a browser does, and leaves those it is told to in {@code target/site}. */
final class Site {
    private static final Path SEEN = Path.of("target", "site");

    private Site() {}

    static Response get(String address) {
        return given().urlEncodingEnabled(false)
                .header("Accept", "text/html,*/*;q=0.8")
                .get(address);
    }

    static Document open(String address) {
        Response answer = get(address);
        answer.then().statusCode(200).contentType("text/html");
        return Jsoup.parse(answer.asString());
    }

    static Document openAndKeep(String address, String name) {
        try {
            Files.createDirectories(SEEN);
            Files.writeString(SEEN.resolve(name + ".html"), get(address).asString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return open(address);
    }
}
