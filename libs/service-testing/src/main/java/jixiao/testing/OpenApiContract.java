package jixiao.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Holds the committed {@code contracts/openapi.yaml} against what the service really offers. */
public final class OpenApiContract {
    private static final Path FILE = Path.of("contracts", "openapi.yaml");

    private OpenApiContract() {}

    /** Run with {@code -Dcontracts.update=true} to write the file after a change that is meant. */
    public static void assertKept() throws IOException {
        String offered = RestAssured.given()
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        if (Boolean.getBoolean("contracts.update")) {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, offered);
        }
        assertThat(offered)
                .as("what the service offers, against contracts/openapi.yaml")
                .isEqualTo(Files.readString(FILE));
    }
}
