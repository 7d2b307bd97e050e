package jixiao.evaluation.scoring;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jixiao.kit.identity.Role;
import jixiao.testing.ServiceTest;
import jixiao.testing.TokensForTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as other regions publish them, scored without being stored. */
@QuarkusTest
@ServiceTest
class PublishedPreviewTest {
    private static final String MONEY = "\"adjusted\": \"87500.00\", \"executed\": \"83200.00\"";

    @Test
    void a_score_by_another_rule_is_named_beside_what_the_profile_gives() {
        row("COST", "≤5万元", "6万元", "10", "8.33")
                .body("rows[0].published.score", equalTo("8.33"))
                .body("rows[0].published.follows.rule", contains("REVERSE_RATIO"))
                .body("rows[0].published.follows[0].rounding.scale", equalTo(2))
                .body("rows[0].published.follows[0].agreement", equalTo("OTHER_RULE"))
                .body(message("score-by-other-rule"), containsString("得分填报为 8.33，按反向比例相符，按本办法为 8.00"));
    }

    @Test
    void a_score_as_the_profile_gives_it_is_no_finding() {
        row("COST", "≤5万元", "6万元", "10", "8")
                .body("rows[0].published.follows[0].agreement", equalTo("PROFILE"))
                .body("findings.code", not(hasItems("score-differs", "score-rounded", "score-by-other-rule")));
    }

    @Test
    void a_score_no_rule_gives_is_said_to_follow_none() {
        row("QUANTITY", "≥100人", "60人", "10", "9")
                .body("rows[0].published.follows", empty())
                .body(message("score-differs"), containsString("与任何一种计分规则都不相符，按本办法为 6.00"));
    }

    @Test
    void full_marks_for_half_of_a_bare_number_follow_no_rule() {
        row("QUANTITY", "100人", "50人", "10", "10").body("rows[0].published.follows", empty());
    }

    @Test
    void a_grade_is_held_against_the_bands_of_both_wordings() {
        row("SOCIAL", "明显提升", "部分达成预期指标并具有一定效果", "10", "5.5")
                .body("rows[0].published.follows.variant", contains("50 % 至 80 %"))
                .body(message("score-outside-band"), containsString("按定性分档（50 % 至 80 %）相符"));
        row("SOCIAL", "明显提升", "达成年度指标", "10", "9")
                .body("rows[0].published.follows[0].agreement", equalTo("PROFILE"))
                .body("findings.code", not(hasItem("score-outside-band")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "QUANTITY|≥50个|达成预期指标|score-without-rule|目标不是定性指标",
                "SOCIAL|不断增强|98%|score-without-rule|需选择达成等级",
                "QUANTITY|≥50个||score-without-actual|还没有实际完成值",
                "QUANTITY|≥50个|无|score-without-actual|还没有实际完成值",
                "QUANTITY|≥50人|60万元|score-without-rule|单位不同",
            })
    void where_no_rule_applies_the_finding_says_why(
            String subcategory, String target, String actual, String code, String why) {
        row(subcategory, target, actual == null ? "" : actual, "10", "9").body(message(code), containsString(why));
    }

    @Test
    void a_row_may_come_without_any_class() {
        preview(MONEY, "{\"name\": \"培训人数\", \"target\": \"≥100人\", \"actual\": \"80人\", \"points\": \"2.5\"}")
                .body("rows[0].score", equalTo("2.00"))
                .body("findings.code", hasItem("class-unknown"));
    }

    @Test
    void points_of_another_division_are_added_up_as_they_stand() {
        preview(
                        MONEY + ", \"points\": \"20\", \"score\": \"19.02\"",
                        scored("QUANTITY", "20", "20") + "," + scored("SOCIAL", "60", "60"))
                .body("execution.formula", equalTo("8.32 ÷ 8.75 × 20 = 19.02，执行率线性，mof-2020"))
                .body("execution.published.follows.rule", contains("EXECUTION_LINEAR"))
                .body("totals.total", equalTo("99.02"))
                .body("findings.code", hasItems("points-off-profile", "points-not-full"))
                .body("findings.code", not(hasItem("score-above-points")));
    }

    @Test
    void points_that_are_missing_are_proposed_and_said_to_be() {
        preview(MONEY, "{\"category\": \"OUTPUT\", \"name\": \"培训\", \"target\": \"≥1场\", \"actual\": \"1场\"}")
                .body("rows[0].points", equalTo("90.00"))
                .body(message("points-proposed"), containsString("平均分配"));
        preview(MONEY, scored("QUANTITY", "90", "90") + ",{\"name\": \"其中\", \"target\": \"≥1场\", \"actual\": \"1场\"}")
                .body("rows.points", contains("90", "0"))
                .body("findings.find { it.code == 'points-missing' }.position", equalTo(2));
    }

    @Test
    void a_row_that_does_not_apply_is_not_counted_whatever_is_printed() {
        preview(
                        MONEY,
                        "{\"subcategory\": \"QUALITY\", \"name\": \"合格率\", \"target\": \"100%\", \"points\": \"5\","
                                + " \"score\": \"5\", \"applicable\": false}")
                .body("rows[0].score", nullValue())
                .body("findings.code", hasItems("not-applicable-unexplained", "score-not-counted"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"95.09%\"", "\"95.09 ％\"", "\"95.09\"", "95.09", "\"—\"", "\"\"", "\"95.1%\""})
    void a_rate_that_follows_from_the_money_is_no_finding_however_it_is_written(String rate) {
        preview(MONEY + ", \"rate\": " + rate, scored("QUANTITY", "90", "90"))
                .body("findings.code", not(hasItems("O1", "execution-rate-as-share", "execution-rate-unreadable")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"98.09%\"|O1|执行率填报为 98.09 %，按 8.32 ÷ 8.75 应为 95.09 %。",
                "0.9809|O1|执行率填报为 98.09 %，按 8.32 ÷ 8.75 应为 95.09 %。",
                "\"0.9509\"|execution-rate-as-share|按小数读作 95.09 %",
                "\"#DIV/0!\"|execution-rate-unreadable|“#DIV/0!”，无法读出",
            })
    void a_rate_that_does_not_follow_or_cannot_be_read_is_said_to(String rate, String code, String message) {
        preview(MONEY + ", \"rate\": " + rate, scored("QUANTITY", "90", "90"))
                .body(message(code), containsString(message));
    }

    @ParameterizedTest
    @CsvSource({
        "9.5, EXECUTION_LINEAR, execution-score-rounded",
        "9, EXECUTION_LINEAR, execution-score-rounded",
        "10, EXECUTION_STEPS, execution-score-by-other-rule",
    })
    void an_execution_score_names_the_rule_it_follows(String score, String rule, String code) {
        preview(MONEY + ", \"score\": \"" + score + "\"", scored("QUANTITY", "90", "90"))
                .body("execution.published.follows[0].rule", equalTo(rule))
                .body("findings.code", hasItem(code));
    }

    @Test
    void an_execution_score_that_follows_no_rule_is_said_to() {
        preview("\"adjusted\": \"10000\", \"executed\": \"4200\", \"score\": \"7\"", scored("QUANTITY", "90", "90"))
                .body("execution.published.follows", empty())
                .body(message("O3"), containsString("无法由执行率得出，按规则应为 4.20"));
    }

    @Test
    void a_score_by_a_wrong_printed_rate_is_traced_to_it() {
        preview(MONEY + ", \"rate\": \"98.09%\", \"score\": \"9.81\"", scored("QUANTITY", "90", "90"))
                .body(message("O3"), containsString("按填报的执行率相符，但按规则应为 9.51"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"adjusted\": \"0\", \"executed\": \"0\", \"rate\": \"0\", \"score\": \"0\"",
                "\"adjusted\": \"0\", \"executed\": \"5.00\", \"rate\": \"#DIV/0!\"",
                "\"rate\": \"79.27%\", \"points\": \"10\", \"score\": \"7.93\"",
                "",
            })
    void funds_without_a_rate_are_scored_and_said_to_have_none(String funds) {
        preview(funds, scored("QUANTITY", "90", "90")).body("findings.field", hasItem("EXECUTION_RATE"));
    }

    @Test
    void a_total_that_leaves_execution_out_is_explained() {
        given().urlEncodingEnabled(false)
                .auth()
                .oauth2(TokensForTests.ofRegion(Role.AUDITOR, "110000"))
                .contentType("application/json")
                .body(
                        "{\"profile\": \"mof-2020\", \"fiscalYear\": 2022, \"funds\": {%s}, \"rows\": [%s], \"total\": \"90\"}"
                                .formatted(MONEY, scored("QUANTITY", "90", "90")))
                .post("/api/evaluations/scores:preview")
                .then()
                .statusCode(200)
                .body(message("total-differs"), containsString("不计预算执行率得分则相符"));
    }

    private static String message(String code) {
        return "findings.find { it.code == '" + code + "' }.message";
    }

    private static String scored(String subcategory, String points, String score) {
        return "{\"subcategory\": \"%s\", \"name\": \"完成率\", \"target\": \"≥90%%\", \"actual\": \"90%%\", \"points\": \"%s\", \"score\": \"%s\"}"
                .formatted(subcategory, points, score);
    }

    private static ValidatableResponse row(
            String subcategory, String target, String actual, String points, String score) {
        return preview(
                MONEY,
                "{\"subcategory\": \"%s\", \"name\": \"指标\", \"target\": \"%s\", \"actual\": \"%s\", \"points\": \"%s\", \"score\": \"%s\"}"
                        .formatted(subcategory, target, actual, points, score));
    }

    private static ValidatableResponse preview(String funds, String rows) {
        return given().urlEncodingEnabled(false)
                .auth()
                .oauth2(TokensForTests.ofRegion(Role.AUDITOR, "110000"))
                .contentType("application/json")
                .body("{\"profile\": \"mof-2020\", \"fiscalYear\": 2022, \"funds\": {%s}, \"rows\": [%s]}"
                        .formatted(funds, rows))
                .post("/api/evaluations/scores:preview")
                .then()
                .statusCode(200);
    }
}
