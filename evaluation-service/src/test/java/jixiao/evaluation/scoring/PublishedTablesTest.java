package jixiao.evaluation.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jixiao.profiles.RuleProfile;
import jixiao.profiles.RuleProfiles;
import jixiao.values.Category;
import jixiao.values.Money;
import jixiao.values.MoneyUnit;
import jixiao.values.Subcategory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables other regions published: of every score the rule it follows is named, or that it follows none. */
class PublishedTablesTest {
    private static final Path TABLES = Path.of("src/test/resources/jixiao/evaluation/published");
    private static final RuleProfile NATIONAL =
            RuleProfiles.shipped().byId("mof-2020").orElseThrow();

    record Table(FundsFacts funds, String fundsFollow, List<RowFacts> rows, List<String> follow) {}

    @TestFactory
    Stream<DynamicTest> every_published_score_is_explained_or_said_to_follow_no_rule() throws IOException {
        try (Stream<Path> files = Files.list(TABLES)) {
            return files.sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                        Table table = read(file);
                        SheetScore score = score(table);
                        assertThat(score.rows())
                                .extracting(row -> row.facts().name() + ": " + text(row.follows()))
                                .containsExactlyElementsOf(expected(table));
                        assertThat(text(score.execution().follows())).isEqualTo(table.fundsFollow());
                    }));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "shanxi-2021.txt, 13, score-differs, 与任何一种计分规则都不相符，按本办法为 1.69",
        "shanxi-2021.txt, 10, score-rounded, 按正向比例（保留 1 位小数、截去余数）相符，按本办法为 1.90",
        "yunnan-2022.txt, 3, score-differs, 与任何一种计分规则都不相符，按本办法为 10.00",
        "suixi-2019.txt, 5, score-differs, 得分填报为 10，与任何一种计分规则都不相符，按本办法为 9.00",
        "liangping-2022.txt, 2, score-by-other-rule, 按反向线性相符，按本办法为 0.00",
    })
    void the_finding_says_which_rule_was_followed_or_that_none_was(
            String file, int position, String code, String message) throws IOException {
        assertThat(score(read(TABLES.resolve(file))).findings())
                .filteredOn(finding -> finding.code().equals(code))
                .filteredOn(finding ->
                        Integer.valueOf(position).equals(finding.cell().row()))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains(message));
    }

    @Test
    void a_total_of_funds_printed_as_zero_is_not_scored_silently() throws IOException {
        assertThat(score(read(TABLES.resolve("guichi-2022.txt"))).findings())
                .extracting(Finding::message)
                .contains("全年预算数为 0，执行率不适用，填报的得分 0 没有规则可以得出。");
    }

    @Test
    void a_rate_without_its_money_is_taken_as_printed_and_said_to_be_so() throws IOException {
        SheetScore score = score(read(TABLES.resolve("liangping-2022.txt")));

        assertThat(score.execution().formula()).isEqualTo("79.27 % × 10 = 7.93，执行率线性，mof-2020");
        assertThat(score.findings()).extracting(Finding::check).contains(Check.EXECUTION_MONEY_MISSING);
    }

    private static SheetScore score(Table table) {
        return new SheetScoring(NATIONAL).score(new SheetFacts(2022, table.funds(), table.rows(), null));
    }

    private static List<String> expected(Table table) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            lines.add(table.rows().get(i).name() + ": " + table.follow().get(i));
        }
        return lines;
    }

    private static String text(List<FollowedRule> follows) {
        return follows.isEmpty()
                ? "none"
                : follows.stream()
                        .map(rule -> rule.rule()
                                + (rule.rounding() == null
                                        ? ""
                                        : " " + rule.rounding().scale() + " "
                                                + rule.rounding().mode()))
                        .distinct()
                        .collect(Collectors.joining(", "));
    }

    private static Table read(Path file) throws IOException {
        FundsFacts funds = null;
        String fundsFollow = "";
        List<RowFacts> rows = new ArrayList<>();
        List<String> follow = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.split("\\|", -1);
            if (line.startsWith("#")) {
                continue;
            }
            if (cells[0].equals("funds")) {
                funds = new FundsFacts(
                        money(cells[1]),
                        money(cells[2]),
                        MoneyUnit.TEN_THOUSAND_YUAN,
                        new BigDecimal(cells[3]),
                        cells[4],
                        cells[5].isEmpty() ? null : new BigDecimal(cells[5]),
                        null);
                fundsFollow = cells[6];
            } else {
                rows.add(row(cells));
                follow.add(cells[6]);
            }
        }
        return new Table(funds, fundsFollow, rows, follow);
    }

    private static Money money(String yuan) {
        return yuan.isEmpty() ? null : Money.ofYuan(yuan);
    }

    private static RowFacts row(String[] cells) {
        Subcategory subcategory = cells[0].isEmpty() ? null : Subcategory.valueOf(cells[0]);
        Category category = subcategory == null ? null : subcategory.category();
        return new RowFacts(
                null,
                category,
                subcategory,
                cells[1],
                cells[2],
                cells[3],
                new BigDecimal(cells[4]),
                true,
                null,
                new BigDecimal(cells[5]),
                null);
    }
}
