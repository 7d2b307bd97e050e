package jixiao.evaluation.sheets;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jixiao.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@ServiceTest
class SheetLimitsTest {
    @Inject
    Told told;

    private OpenedSheet sheet;

    @BeforeEach
    void anOpenSheet() {
        sheet = OpenedSheet.in(told, "640300");
    }

    @Test
    void bad_input_is_refused_at_its_cell() {
        sheet.fillIn("{\"achieved\": \"好\", \"rows\": [{\"actual\": \"1\"}]}")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/rows"))
                .body("errors[0].message", containsString("自评表有 3 行"));
        sheet.fillIn("""
                {"achieved": "好", "rows": [{"typedScore": "-1"}, {"actual": "%s"}, {"actuall": "x"}]}""".formatted("长".repeat(501)))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/rows/2/actuall"));
        sheet.fillIn("""
                {"achieved": "好", "rows": [{"typedScore": "-1"}, {"actual": "%s"}, {}]}""".formatted("长".repeat(501)))
                .statusCode(422)
                .body("errors.pointer", contains("/rows/0/typedScore", "/rows/1/actual"));
    }

    @Test
    void an_explanation_of_a_hundred_thousand_characters_or_with_a_control_character_is_refused() {
        sheet.fillIn("""
                {"achieved": "好\\u0000", "rows": [{"explanation": "%s"}, {}, {}]}""".formatted("因".repeat(100_000)))
                .statusCode(422)
                .body("errors.pointer", contains("/achieved", "/rows/0/explanation"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"∞", "+∞人", "NaN", "-Infinity", " inf %", "#DIV/0!", "无穷大", "合计 #N/A"})
    void an_actual_value_nobody_can_check_is_refused_at_its_cell(String actual) {
        sheet.fillIn("{\"achieved\": \"好\", \"rows\": [{\"actual\": \"" + actual + "\"}, {}, {}]}")
                .statusCode(422)
                .body("errors.pointer", contains("/rows/0/actual"))
                .body("errors[0].message", containsString("无法核对"));
        sheet.clerk()
                .header("If-Match", sheet.etag())
                .body("{\"actual\": \"" + actual + "\"}")
                .put(sheet.path() + "/rows/1")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/actual"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"信息", "infrastructure 完工", "无穷期项目", "124人", "", "第一行\\n第二行"})
    void words_are_no_error_values(String actual) {
        sheet.fillIn("{\"achieved\": \"好\", \"rows\": [{\"actual\": \"" + actual + "\"}, {}, {}]}")
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e2147483647", "1e999999999", "1e-999999999", "NaN", "Infinity", "1000"})
    void a_score_out_of_all_measure_is_refused_at_its_cell(String score) {
        sheet.fillIn("{\"achieved\": \"好\", \"rows\": [{\"typedScore\": \"" + score + "\"}, {}, {}]}")
                .statusCode(422)
                .body("errors.pointer", contains("/rows/0/typedScore"));
    }
}
