package jixiao.indicator.readings;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import jixiao.kit.identity.Role;
import jixiao.testing.ServiceTest;
import jixiao.testing.TokensForTests;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ServiceTest
class ReadingsApiTest {
    @Test
    void values_are_read_in_the_order_sent() {
        read(List.of("≥95%", "平均3250元/户", "2025年12月底前", "", "80%–90%"))
                .statusCode(200)
                .body("readings.raw", contains("≥95%", "平均3250元/户", "2025年12月底前", "", "80%–90%"))
                .body("readings.kind", contains("quantity", "quantity", "deadline", "missing", "range"))
                .body("readings.operator", contains("ge", "average", "le", "unstated", "between"))
                .body("readings[0].values", contains("95"))
                .body("readings[0].unit", equalTo("%"))
                .body("readings[0].direction", equalTo("positive"))
                .body("readings[0].confidence", equalTo("certain"))
                .body("readings[0].warnings", empty())
                .body("readings[0].canonical", equalTo("≥95%"))
                .body("readings[1].per", contains("户"))
                .body("readings[2].deadline", equalTo("2025年12月底"))
                .body("readings[4].values", contains("80", "90"));
    }

    @Test
    void a_date_is_given_to_machines_where_its_year_is_known() {
        List<String> written = List.of("2025年12月底前", "12月底前", "2024年3月至2025年2月", "全年60场", "每月20日前", "春节前", "次年3月底前");
        read(written)
                .body("readings.dueDate", contains("2025-12-31", null, null, null, null, null, null))
                .body("readings[2].periodStart", equalTo("2024-03-01"))
                .body("readings[2].periodEnd", equalTo("2025-02-28"));
        read(Map.of("values", written, "fiscalYear", 2023))
                .body("readings.dueDate", contains("2025-12-31", "2023-12-31", null, null, null, null, "2024-03-31"))
                .body("readings[3].periodStart", equalTo("2023-01-01"))
                .body("readings[3].periodEnd", equalTo("2023-12-31"));
    }

    @Test
    void what_a_person_should_know_is_said_in_chinese() {
        read(List.of("1万"))
                .body("readings[0].warnings[0].code", equalTo("unit_abbreviated"))
                .body("readings[0].warnings[0].message", equalTo("“万”“亿”后没有写单位，按金额理解"));
    }

    @Test
    void ten_thousand_values_go_in_one_call_and_one_more_is_refused() {
        read(Collections.nCopies(10_000, "≥2000份")).statusCode(200).body("readings", hasSize(10_000));
        read(Collections.nCopies(10_001, "≥2000份"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/values"))
                .body("errors[0].message", equalTo("一次最多识读 10000 条，请分批提交。"));
    }

    @Test
    void a_value_that_is_not_written_is_missing() {
        read(Arrays.asList("100%", null))
                .statusCode(200)
                .body("readings.kind", contains("quantity", "missing"))
                .body("readings[1].raw", equalTo(""));
    }

    @Test
    void a_value_longer_than_any_cell_is_refused_with_its_place() {
        read(List.of("100%", "1".repeat(100_000)))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/values/1"))
                .body("errors[0].message", equalTo("指标值最长 2000 个字。"));
    }

    @Test
    void a_call_reads_half_a_million_characters_and_no_more() {
        read(Collections.nCopies(250, "完成".repeat(1_000))).statusCode(200).body("readings", hasSize(250));
        read(Collections.nCopies(251, "完成".repeat(1_000)))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/values"))
                .body("errors[0].message", equalTo("一次最多识读 500000 个字，现有 502000 个字，请分批提交。"));
    }

    @Test
    void what_is_no_text_is_refused_at_its_place() {
        for (Object unwritten : List.of(95, 0.95, true, Map.of("raw", "95%"))) {
            read(List.of("100%", unwritten))
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/values/1"))
                    .body("errors[0].message", equalTo("此项应为文字，请改正。"));
        }
    }

    @Test
    void what_looks_like_another_sign_is_said_and_not_mended() {
        read(List.of("1OO%", "》90%", "?95%"))
                .body("readings.kind", contains("unreadable", "unreadable", "unreadable"))
                .body("readings.warnings.code.flatten()", contains("look_alike", "look_alike", "look_alike"));
    }

    @Test
    void a_caller_must_be_signed_in() {
        given().contentType("application/json")
                .body("{\"values\": []}")
                .post("/api/indicators/readings")
                .then()
                .statusCode(401);
    }

    private static ValidatableResponse read(List<?> values) {
        return read(Map.of("values", values));
    }

    private static ValidatableResponse read(Map<String, ?> request) {
        return given().auth()
                .oauth2(TokensForTests.ofRegion(Role.SYSTEM_CLIENT, "640000"))
                .contentType("application/json")
                .body(request)
                .post("/api/indicators/readings")
                .then();
    }
}
