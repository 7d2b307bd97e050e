package jixiao.profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import jixiao.values.FiscalYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a profile says of the year: monitoring, filing, inflation, results applied. */
class YearOfProfilesTest {
    private static final RuleProfile NATIONAL =
            RuleProfiles.shipped().byId("mof-2020").orElseThrow();
    private static final Path EXAMPLE = Path.of("src/test/resources/menyuan-2024.yaml");

    @TempDir
    private Path folder;

    static Iterable<RuleProfile> shipped() {
        return RuleProfiles.shipped().all();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void every_shipped_profile_watches_january_to_july_as_the_national_rules_ask(RuleProfile profile) {
        assertThat(profile.monitoring().rounds())
                .extracting(Monitoring.Round::until)
                .containsExactly(MonthDay.of(7, 31));
        assertThat(profile.monitoring().rectificationDays()).isEqualTo(10);
        assertThat(profile.monitoring().gap()).isEqualByComparingTo("0.10");
    }

    @ParameterizedTest
    @CsvSource({
        "0, RED",
        "0.59, RED",
        "0.60, YELLOW",
        "0.79, YELLOW",
        "0.80, GREEN",
        "1.20, GREEN",
        "1.21, BLUE",
    })
    void a_light_changes_exactly_at_its_bound(BigDecimal progress, Light light) {
        assertThat(NATIONAL.monitoring().lights().of(progress)).isEqualTo(light);
    }

    @ParameterizedTest
    @CsvSource({"JANUARY, 0.0833", "JUNE, 0.5", "DECEMBER, 1"})
    void a_plan_of_one_point_rises_straight_over_the_year(Month month, BigDecimal share) {
        assertThat(NATIONAL.monitoring().plannedBy(month)).isEqualByComparingTo(share);
    }

    @ParameterizedTest
    @CsvSource({"MARCH, 0.2", "JUNE, 0.4", "SEPTEMBER, 0.7", "DECEMBER, 1"})
    void a_plan_of_several_points_bends_at_each(Month month, BigDecimal share) throws IOException {
        assertThat(example(Files.readString(EXAMPLE)).monitoring().plannedBy(month))
                .isEqualByComparingTo(share);
    }

    @Test
    void the_latest_line_holds_and_none_before_the_first() {
        Monitoring monitoring = NATIONAL.monitoring();

        assertThat(monitoring.executionAlertAt(Month.MARCH)).isEmpty();
        assertThat(monitoring.executionAlertAt(Month.APRIL))
                .hasValueSatisfying(line -> assertThat(line.rate()).isEqualByComparingTo("0.25"));
        assertThat(monitoring.executionAlertAt(Month.JULY))
                .hasValueSatisfying(line -> assertThat(line.rate()).isEqualByComparingTo("0.40"));
    }

    @Test
    void a_region_sets_its_own_calendar() throws IOException {
        RuleProfile profile = example(Files.readString(EXAMPLE));

        assertThat(profile.monitoring().rounds())
                .extracting(round -> round.until().getMonthValue())
                .containsExactly(6, 9);
        assertThat(profile.filing().submitByFor(new FiscalYear(2024))).isEqualTo(LocalDate.of(2025, 2, 28));
    }

    @Test
    void department_and_finance_review_unless_a_region_names_its_own_desks() throws IOException {
        assertThat(NATIONAL.review()).isEqualTo(ReviewPath.BOTH);
        assertThat(RuleProfiles.shipped().byId("sichuan").orElseThrow().review())
                .isEqualTo(ReviewPath.BOTH);
        assertThat(example(Files.readString(EXAMPLE)).review().desks()).containsExactly(ReviewDesk.DEPARTMENT);
    }

    @Test
    void a_rating_proposes_what_happens_to_the_next_budget() {
        assertThat(NATIONAL.nextBudget(Rating.EXCELLENT)).isEqualTo(new NextBudget.Keep());
        assertThat(NATIONAL.nextBudget(Rating.GOOD)).isEqualTo(new NextBudget.Improve());
        assertThat(NATIONAL.nextBudget(Rating.FAIR)).isEqualTo(new NextBudget.Cut(new BigDecimal("0.2")));
        assertThat(NATIONAL.nextBudget(Rating.POOR)).isEqualTo(new NextBudget.Stop());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "until: --09-30 | until: --06-30 | /monitoring/rounds/1/until | 晚于上一轮",
                "until: --09-30 | until: --09-31 | /monitoring/rounds/1/until | 写法不对",
                "yellow: 0.70 | yellow: 0.40 | /monitoring/lights | red ≤ yellow ≤ blue",
                "month: 6, share: 0.40 | month: 12, share: 0.40 | /monitoring/plan/1/month | 大于上一点",
                "month: 12, share: 1.00 | month: 12, share: 0.90 | /monitoring/plan/1 | 12 月、1.00",
                "submitBy: --02-28 | submitBy: --01-01 | /filing/submitBy | 早于开始日",
                "reviewBy: --04-30 | reviewBy: --02-01 | /filing/reviewBy | 早于单位报送",
                "rating: POOR, next | rating: FAIR, next | /ladder | 优、良、中、差各一项",
                "kind: CUT, share: 0.50 | kind: CUT | /ladder/2/next | 缺少“share”",
                "rectificationDays: 15 | rectificationDays: 0 | /monitoring/rectificationDays | 太小",
                "desks: [DEPARTMENT] | desks: [FINANCE, DEPARTMENT] | /review/desks | 把 DEPARTMENT 写在前面",
                "desks: [DEPARTMENT] | desks: [AUDIT] | /review/desks/0 | DEPARTMENT、FINANCE",
            })
    void what_is_out_of_order_is_named_with_its_place_and_the_remedy(
            String right, String wrong, String pointer, String remedy) throws IOException {
        String text = Files.readString(EXAMPLE).replace(right, wrong);

        BrokenProfiles broken = catchThrowableOfType(BrokenProfiles.class, () -> example(text));

        assertThat(broken).as("the folder is refused").isNotNull();
        assertThat(broken.problems())
                .filteredOn(problem -> problem.pointer().equals(pointer))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.line()).isGreaterThan(1);
                    assertThat(problem.message()).contains(remedy);
                });
    }

    private RuleProfile example(String text) throws IOException {
        Files.writeString(folder.resolve("example.yaml"), text);
        return RuleProfiles.shipped().withFolder(folder).byId("menyuan-2024").orElseThrow();
    }
}
