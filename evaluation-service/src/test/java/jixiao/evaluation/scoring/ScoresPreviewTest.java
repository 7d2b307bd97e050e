package jixiao.evaluation.scoring;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jixiao.kit.identity.Role;
import jixiao.testing.ServiceTest;
import jixiao.testing.TokensForTests;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ServiceTest
class ScoresPreviewTest {
    private static final String MOF_2020 = "\"profile\": \"mof-2020\", \"fiscalYear\": 2024";
    private static final String ROWS = """
            {"category": "OUTPUT", "subcategory": "QUANTITY", "name": "培训人数", "target": "≥75人", "actual": "60人",
             "points": "50"%s},
            {"category": "BENEFIT", "subcategory": "SOCIAL", "name": "覆盖率", "target": "≥90%%", "actual": "90%%",
             "points": "30"},
            {"category": "SATISFACTION", "subcategory": "SATISFACTION", "name": "满意度", "target": "≥95%%",
             "actual": "98%%", "points": "10"}""";

    @Test
    void a_sheet_that_is_not_stored_is_scored_with_formulas() {
        preview(MOF_2020, "\"adjusted\": \"87500.00\", \"executed\": \"83200.00\"", "", "")
                .statusCode(200)
                .body("profile", equalTo("mof-2020/1"))
                .body("rows.score", contains("40.00", "30.00", "10.00"))
                .body("rows[0].formula", equalTo("60 ÷ 75 × 50 = 40.00，正向比例，mof-2020"))
                .body("execution.byRules", equalTo("9.51"))
                .body("totals.total", equalTo("89.51"))
                .body("rating", equalTo("GOOD"));
    }

    @Test
    void published_figures_are_held_against_what_the_rules_give() {
        preview(
                        "\"profile\": \"mof-2020/1\", \"fiscalYear\": 2024",
                        "\"adjusted\": \"87500.00\", \"executed\": \"83200.00\", \"rate\": \"98.09\", \"score\": \"11\"",
                        ", \"score\": \"45\"",
                        ", \"total\": \"90\"")
                .statusCode(200)
                .body("rows[0].score", equalTo("45"))
                .body("rows[0].ruledScore", equalTo("40.00"))
                .body("findings.code", hasItems("O1", "score-above-points", "score-differs", "total-differs"))
                .body("findings.find { it.code == 'score-differs' }.position", equalTo(1));
    }

    @Test
    void the_year_needs_to_be_said_only_where_dates_need_it() {
        preview("\"profile\": \"mof-2020\"", "\"adjusted\": \"87500.00\", \"executed\": \"83200.00\"", "", "")
                .statusCode(200)
                .body("totals.total", equalTo("89.51"));
    }

    @Test
    void an_unknown_profile_is_refused_by_name_and_nobody_is_served_unnamed() {
        preview("\"profile\": \"nowhere\", \"fiscalYear\": 2024", "\"adjusted\": \"1\", \"executed\": \"1\"", "", "")
                .statusCode(422)
                .body("errors.pointer", contains("/profile"));
        given().urlEncodingEnabled(false)
                .contentType("application/json")
                .body("{}")
                .post("/api/evaluations/scores:preview")
                .then()
                .statusCode(401);
    }

    private static ValidatableResponse preview(String rules, String funds, String ofFirstRow, String more) {
        return given().urlEncodingEnabled(false)
                .auth()
                .oauth2(TokensForTests.ofRegion(Role.AUDITOR, "110000"))
                .contentType("application/json")
                .body("{%s, \"funds\": {%s}, \"rows\": [%s]%s}"
                        .formatted(rules, funds, ROWS.formatted(ofFirstRow), more))
                .post("/api/evaluations/scores:preview")
                .then();
    }
}
