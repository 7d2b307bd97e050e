package jixiao.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import jixiao.launcher.documents.ImportDocument;
import jixiao.launcher.documents.ImportOutcome;
import jixiao.launcher.documents.PublishedDocument;
import jixiao.launcher.documents.Samples;
import jixiao.launcher.tokens.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The five documents of samples/ go in by the public API and come out as published official forms. */
class RecordedDocumentsTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static RunningSuite suite;
    private static int projectYears;
    private static int indicators;
    private static BigDecimal money = BigDecimal.ZERO;

    @BeforeAll
    static void importThem() throws InterruptedException {
        suite = RunningSuite.get();
        Samples samples = new Samples(suite.home());
        samples.registerOrganisations(suite.documents());
        for (PublishedDocument document : samples.documents()) {
            ImportOutcome outcome =
                    new ImportDocument(suite.documents(), Clock.systemUTC()).of(document, progress -> {});
            projectYears += outcome.projectYears();
            indicators += outcome.indicators();
            money = money.add(outcome.money());
        }
        await("all 32 are published").atMost(PATIENCE).until(() -> ofSamples().size() == 32);
    }

    @Test
    void thirty_two_project_years_and_354_indicators_are_understood() {
        assertThat(projectYears).isEqualTo(32);
        assertThat(indicators).isEqualTo(354);
        // 1,194,800 元 and 92.72 + 54.37 + 435.21 + 3,784.36 万元 (domain: the forms)
        assertThat(money).isEqualByComparingTo("44861400.00");
    }

    @Test
    void each_document_stands_on_the_site_in_its_own_layout() {
        assertThat(page("LIBRARY", "640303", 2026))
                .contains("项目库年度绩效表", "资金主管处(科、股)室", "项目年度金额(元)", "672700", "户外劳动者、新业态劳动者");
        assertThat(page("TARGET", "640300", 2024))
                .contains("2024年吴忠市本级部门项目支出预算绩效目标表", "其中：年度资金总额", "结余结转资金", "9.92", "2%40%");
        assertThat(page("SELF_EVALUATION", "640303", 2023))
                .contains("绩效自评结果统计表", "52.33", "98.09", "指标1:投入创城经费一万元", "六、其他需要说明的问题");
        assertThat(page("TARGET", "632221", 2023)).contains("单位编码", "003006", "435.21", "环卫工人爱心早餐", "≤30万元");
        assertThat(page("TARGET", "640000", 2025)).contains("2025年2月21日", "02-经常性项目", "99年", "按月足额缴纳", "13500元/次");
    }

    @Test
    void the_statistics_are_sums_of_the_published_row_scores() {
        List<String> totals = staff(Role.AUDITOR, "640303").list("/api/evaluations?fiscalYear=2023").stream()
                .map(sheet -> new BigDecimal(sheet.getString("totalScore"))
                        .stripTrailingZeros()
                        .toPlainString())
                .sorted()
                .toList();
        assertThat(totals).containsExactly("100", "100", "100", "100", "97", "98", "99");
    }

    @Test
    void the_wrong_rate_stands_as_published_and_staff_see_the_true_one() {
        JsonObject sheet = staff(Role.AUDITOR, "640303").list("/api/evaluations?fiscalYear=2023").stream()
                .filter(item -> item.getString("projectName").contains("四送"))
                .findFirst()
                .orElseThrow();
        String view = staff(Role.AUDITOR, "640303")
                .get("/api/evaluations/" + sheet.getString("id"))
                .expect(200)
                .body();
        assertThat(view).contains("98.09").contains("95.09");
        assertThat(page("SELF_EVALUATION", "640303", 2023)).contains("98.09").doesNotContain("95.09");
    }

    @Test
    void the_same_document_is_not_recorded_twice() throws InterruptedException {
        new ImportDocument(suite.documents(), Clock.systemUTC())
                .of(new Samples(suite.home()).documents().getFirst(), progress -> {});

        assertThat(ofSamples()).hasSize(32);
    }

    private static String page(String kind, String region, int fiscalYear) {
        String releaseId = published(item -> kind.equals(item.getString("kind"))
                        && region.equals(item.getString("region"))
                        && fiscalYear == item.getInteger("fiscalYear"))
                .getFirst()
                .getString("releaseId");
        return suite.anyone().get("/releases/" + releaseId).expect(200).body();
    }

    private static List<JsonObject> ofSamples() {
        return published(item -> List.of("640303", "640300", "632221", "640000").contains(item.getString("region")));
    }

    private static List<JsonObject> published(Predicate<JsonObject> which) {
        return suite.anyone().list("/api/publications").stream().filter(which).toList();
    }

    private static Api staff(Role role, String region) {
        return suite.ofRegion(role, region);
    }
}
