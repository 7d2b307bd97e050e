package jixiao.project.imports;

import static jixiao.project.imports.Documents.fundOffice;
import static jixiao.project.imports.Documents.library;
import static jixiao.project.imports.Documents.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import jixiao.testing.ServiceTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@ServiceTest
class ImportListTest {
    private static final String REGION = "640357";

    @Inject
    EntityManager database;

    @Test
    void imports_of_the_same_moment_are_all_listed_once() {
        for (String name : List.of("甲", "乙", "丙")) {
            send(fundOffice(REGION), REGION, library("某局", "某局", name), "").statusCode(202);
        }
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(
                                "update document_import set received_at = '2026-01-31T08:00:00Z' where region = ?")
                        .setParameter(1, REGION)
                        .executeUpdate());

        List<String> listed = new ArrayList<>();
        String after = null;
        do {
            JsonPath page = page(after);
            listed.addAll(page.getList("items.id"));
            after = page.getString("next");
        } while (after != null);

        assertThat(listed).hasSize(3).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-31T08:00:00Z", "yesterday/5f0c2a44", "/"})
    void what_is_no_cursor_of_the_list_is_refused_at_its_field(String after) {
        fundOffice(REGION)
                .queryParam("after", after)
                .get("/api/imports")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/after"));
    }

    private static JsonPath page(@Nullable String after) {
        var request = fundOffice(REGION).queryParam("limit", 1);
        return (after == null ? request : request.queryParam("after", after))
                .get("/api/imports")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
