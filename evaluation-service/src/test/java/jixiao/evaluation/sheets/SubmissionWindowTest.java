package jixiao.evaluation.sheets;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.ThreadLocalRandom;
import jixiao.kit.identity.Role;
import jixiao.testing.ServiceTest;
import jixiao.testing.TokensForTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When the sheets of a region's year may be submitted. */
@QuarkusTest
@ServiceTest
class SubmissionWindowTest {
    @Inject
    Told told;

    @Inject
    Clock clock;

    private String region;
    private String year;
    private OpenedSheet sheet;

    @BeforeEach
    void aRegionOfItsOwnWithOneOpenSheet() {
        region = Integer.toString(ThreadLocalRandom.current().nextInt(210000, 500000));
        year = "/api/evaluations/years/" + region + "/2024";
        sheet = OpenedSheet.in(told, region);
    }

    @Test
    void without_a_window_sheets_are_submitted_at_any_time_and_the_profile_proposes_one() {
        finance()
                .get(year)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("opens", nullValue())
                .body("proposed.opens", equalTo("2025-01-01"))
                .body("proposed.closes", equalTo("2025-03-31"))
                .body("sheets.open", equalTo(1));
        sheet.submitted();
    }

    @Test
    void outside_the_window_a_sheet_is_not_submitted_and_the_window_is_named() {
        LocalDate today = LocalDate.now(clock);
        window("\"0\"", today.plusDays(1), today.plusDays(30)).statusCode(200).body("version", equalTo(1));
        sheet.fillIn(OpenedSheet.FILLED).statusCode(200);

        sheet.step(sheet.clerk(), "submit")
                .statusCode(409)
                .body("detail", containsString("报送时间为" + today.plusDays(1).getYear() + "年"))
                .body("detail", containsString("财政部门"));

        window("\"1\"", today, today).statusCode(200);
        sheet.step(sheet.clerk(), "submit").statusCode(200);
    }

    @Test
    void a_window_is_in_order_and_nobody_overwrites_anothers() {
        LocalDate today = LocalDate.now(clock);
        window("\"0\"", today, today.minusDays(1)).statusCode(422);
        window("\"0\"", today, today).statusCode(200);
        window("\"0\"", today, today).statusCode(412);
        finance()
                .body("{\"opens\": \"2025-01-01\", \"closes\": \"2025-03-31\"}")
                .put(year)
                .then()
                .statusCode(428);
    }

    @Test
    void what_is_open_after_the_last_day_is_overdue_and_a_correction_never_is() {
        OpenedSheet done = OpenedSheet.in(told, region).completed();
        done.pay(12, "89280.00");
        done.show().body("stage", equalTo("OPEN")).body("revision", equalTo(2));
        LocalDate today = LocalDate.now(clock);

        window("\"0\"", today.minusDays(9), today.minusDays(1))
                .statusCode(200)
                .body("sheets.open", equalTo(2))
                .body("sheets.overdue", equalTo(1));

        finance().get("/api/evaluations?overdue=true").then().body("items.id", contains(sheet.id()));
        done.step(done.clerk(), "submit").statusCode(200);
    }

    private ValidatableResponse window(String ifMatch, LocalDate opens, LocalDate closes) {
        return finance()
                .header("If-Match", ifMatch)
                .body("{\"opens\": \"" + opens + "\", \"closes\": \"" + closes + "\"}")
                .put(year)
                .then();
    }

    private RequestSpecification finance() {
        return OpenedSheet.as(TokensForTests.ofRegion(Role.FUND_OFFICE, region));
    }
}
