package jixiao.evaluation.sheets;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jixiao.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ServiceTest
class BatchApiTest {
    @Inject
    Told told;

    private OpenedSheet first;
    private OpenedSheet second;

    @BeforeEach
    void twoSubmittedSheetsOfOneUnit() {
        first = OpenedSheet.in(told, "640300").submitted();
        second = OpenedSheet.of(told, first.unit()).submitted();
    }

    @Test
    void many_sheets_are_reviewed_and_completed_at_once() {
        String items = items(first, second);
        batch(first.department(), "REVIEW", items)
                .statusCode(200)
                .body("done", equalTo(2))
                .body("items.stage", contains("REVIEWED", "REVIEWED"));
        batch(first.finance(), "COMPLETE", items(first, second))
                .body("done", equalTo(2))
                .body("items.stage", contains("COMPLETED", "COMPLETED"));
    }

    @Test
    void one_that_is_refused_keeps_no_other_from_being_done_and_says_why() {
        first.step(first.clerk(), "withdraw").statusCode(200);

        batch(first.department(), "REVIEW", items(first, second))
                .statusCode(200)
                .body("done", equalTo(1))
                .body("refused", equalTo(1))
                .body("items.done", contains(false, true))
                .body("items[0].problem.type", equalTo("urn:jixiao:problem:illegal-step"))
                .body("items[0].problem.detail", containsString("只有“已提交”的自评表"));
        first.show().body("stage", equalTo("OPEN"));
        second.show().body("stage", equalTo("REVIEWED"));
    }

    @Test
    void nobody_approves_what_has_changed_since_it_was_seen() {
        String seen = items(first);
        first.pay(12, "89280.00");

        batch(first.department(), "REVIEW", seen)
                .body("items[0].problem.status", equalTo(412))
                .body("items[0].problem.errors.pointer", contains("/funds/0/executed", "/funds/1/executed"));
    }

    @Test
    void sent_again_after_a_broken_connection_what_was_done_is_answered_as_done() {
        String items = items(first, second);
        batch(first.department(), "REVIEW", items).body("done", equalTo(2));

        batch(first.department(), "REVIEW", items)
                .body("done", equalTo(2))
                .body("items.stage", contains("REVIEWED", "REVIEWED"));
        batch(first.finance(), "COMPLETE", items)
                .body("done", equalTo(0))
                .body("items[0].problem.status", equalTo(412));
    }

    @Test
    void sheets_are_returned_with_remarks_only() {
        String body = "{\"verb\": \"RETURN\", \"items\": " + items(first, second);
        first.department()
                .body(body + "}")
                .post("/api/evaluations:batch")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/remarks"));
        first.department()
                .body(body + ", \"remarks\": \"请补充佐证。\"}")
                .post("/api/evaluations:batch")
                .then()
                .body("items.stage", contains("OPEN", "OPEN"));
        first.show().body("remarks", equalTo("请补充佐证。"));
    }

    @Test
    void a_sheet_out_of_sight_is_not_found_and_a_batch_has_its_bounds() {
        OpenedSheet stranger = OpenedSheet.in(told, "640300").submitted();
        batch(first.department(), "REVIEW", items(stranger)).body("items[0].problem.status", equalTo(404));
        batch(first.department(), "REVIEW", "[]").statusCode(422).body("errors.pointer", contains("/items"));
        String tooMany = IntStream.range(0, 501)
                .mapToObj(i -> "{\"id\": \"" + UUID.randomUUID() + "\", \"version\": 1}")
                .collect(Collectors.joining(",", "[", "]"));
        batch(first.department(), "REVIEW", tooMany).statusCode(422).body("errors.pointer", contains("/items"));
        batch(first.clerk(), "REVIEW", items(first)).statusCode(403);
    }

    static ValidatableResponse batch(RequestSpecification who, String verb, String items) {
        return who.body("{\"verb\": \"" + verb + "\", \"items\": " + items + "}")
                .post("/api/evaluations:batch")
                .then();
    }

    static String items(OpenedSheet... sheets) {
        return Stream.of(sheets)
                .map(sheet -> "{\"id\": \"" + sheet.id() + "\", \"version\": "
                        + sheet.etag().replace("\"", "") + "}")
                .collect(Collectors.joining(",", "[", "]"));
    }
}
