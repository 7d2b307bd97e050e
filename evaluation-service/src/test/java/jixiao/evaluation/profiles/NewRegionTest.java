package jixiao.evaluation.profiles;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import jixiao.kit.identity.Role;
import jixiao.testing.ServiceTest;
import jixiao.testing.TokensForTests;
import jixiao.values.FiscalYear;
import jixiao.values.RegionCode;
import org.junit.jupiter.api.Test;

/** A region of another shape than all that ship comes as one file in a folder, and nothing else changes. */
@QuarkusTest
@ServiceTest
@TestProfile(NewRegionTest.WithItsFile.class)
class NewRegionTest {

    public static class WithItsFile implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("JIXIAO_PROFILES_FOLDER", "src/test/resources/jixiao/evaluation/region");
        }
    }

    @Inject
    ProfileChoice profiles;

    @Test
    void its_sheets_are_scored_by_its_own_rules() {
        given().urlEncodingEnabled(false)
                .auth()
                .oauth2(TokensForTests.ofRegion(Role.AUDITOR, "640402"))
                .contentType("application/json")
                .body("""
                        {"profile": "yuanzhou-2022", "fiscalYear": 2022,
                         "funds": {"adjusted": "3000000.00", "executed": "2594500.00", "score": "14"},
                         "rows": [
                          {"subcategory": "COST", "name": "单价", "target": "≤90元", "actual": "100元", "points": "2"},
                          {"subcategory": "TIMELINESS", "name": "完成时间", "target": "2022年6月30日前",
                           "actual": "2022年8月10日", "points": "13"},
                          {"subcategory": "QUANTITY", "name": "培训", "target": "≥7期", "actual": "6期", "points": "40"},
                          {"subcategory": "SOCIAL", "name": "影响", "target": "明显", "actual": "基本完成",
                           "points": "25", "score": "20", "explanation": "部分乡镇未覆盖。"},
                          {"subcategory": "SATISFACTION", "name": "满意度", "target": "≥95%", "actual": "92%",
                           "points": "20"}]}""")
                .post("/api/evaluations/scores:preview")
                .then()
                .statusCode(200)
                .body("profile", equalTo("yuanzhou-2022/1"))
                .body("rows.score", contains("1.8", "7.8", "34.2", "20", "14.0"))
                .body("rows[0].formula", equalTo("90 ÷ 100 × 2 = 1.8，反向比例，yuanzhou-2022"))
                .body("rows[4].formula", equalTo("92 % ≥ 80 %，70 % × 20 = 14.0，分段计分，yuanzhou-2022"))
                .body("execution.byRules", equalTo("14"))
                .body("execution.published.follows[0].agreement", equalTo("PROFILE"))
                .body("totals.total", equalTo("77.8"))
                .body("rating", equalTo("FAIR"))
                .body("findings.code", hasItem("O31"));
    }

    @Test
    void its_years_choose_it_and_other_years_do_not() {
        RegionCode region = new RegionCode("640402");

        assertThat(profiles.forSelfEvaluation(region, new FiscalYear(2022)).id())
                .isEqualTo("yuanzhou-2022");
        assertThat(profiles.forSelfEvaluation(region, new FiscalYear(2024)).id())
                .isEqualTo("mof-2020");
    }

    @Test
    void it_is_shown_with_the_others() {
        given().auth()
                .oauth2(TokensForTests.ofRegion(Role.AUDITOR, "640402"))
                .get("/api/profiles")
                .then()
                .statusCode(200)
                .body("items.id", hasItem("yuanzhou-2022"));
    }
}
