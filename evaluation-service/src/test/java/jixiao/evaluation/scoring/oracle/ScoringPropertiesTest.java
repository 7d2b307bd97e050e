package jixiao.evaluation.scoring.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import jixiao.evaluation.scoring.SheetScore;
import jixiao.evaluation.scoring.SheetScoring;
import org.junit.jupiter.api.Test;

/** What holds for every sheet, on generated ones. */
class ScoringPropertiesTest {
    private static final int SHEETS = 5_000;
    private static final List<GeneratedRules> RULES = GeneratedRules.of(20240202, 31);

    @Test
    void the_order_of_rows_changes_no_total_and_no_rating() {
        Random random = new Random(20240303);
        for (int index = 0; index < SHEETS; index++) {
            OracleSheet sheet = GeneratedSheet.of(index).plain();
            List<OracleSheet.Row> shuffled = new ArrayList<>(sheet.rows());
            Collections.shuffle(shuffled, random);

            SheetScore again = score(index, new OracleSheet(sheet.adjusted(), sheet.executed(), shuffled));

            SheetScore before = score(index, sheet);
            assertThat(again.totals()).as("sheet %d", index).isEqualTo(before.totals());
            assertThat(again.rating()).as("sheet %d", index).isEqualTo(before.rating());
        }
    }

    @Test
    void doing_more_of_what_is_wanted_never_lowers_a_total_unless_points_are_taken_for_it() {
        for (int index = 0; index < SHEETS; index++) {
            if (rules(index).plain().deductFrom() == 0) {
                assertNotLower(index, OracleSheet.Asks.AT_LEAST, 13);
                assertNotLower(index, OracleSheet.Asks.MORE_THAN, 13);
            }
        }
    }

    @Test
    void using_less_of_what_is_capped_never_lowers_a_total() {
        for (int index = 0; index < SHEETS; index++) {
            assertNotLower(index, OracleSheet.Asks.AT_MOST, 7);
            assertNotLower(index, OracleSheet.Asks.LESS_THAN, 7);
        }
    }

    @Test
    void spending_more_of_the_budget_never_lowers_a_total() {
        for (int index = 0; index < SHEETS; index++) {
            OracleSheet sheet = GeneratedSheet.of(index).plain();
            OracleSheet more = new OracleSheet(
                    sheet.adjusted(),
                    sheet.adjusted() == 0 ? 0 : sheet.executed() + sheet.adjusted() / 7,
                    sheet.rows());
            assertThat(total(index, more)).as("sheet %d", index).isGreaterThanOrEqualTo(total(index, sheet));
        }
    }

    private static void assertNotLower(int index, OracleSheet.Asks asks, int tenths) {
        OracleSheet sheet = GeneratedSheet.of(index).plain();
        List<OracleSheet.Row> changed = sheet.rows().stream()
                .map(row -> row.asks() == asks && row.typed() < 0 ? withActual(row, tenths) : row)
                .toList();
        assertThat(total(index, new OracleSheet(sheet.adjusted(), sheet.executed(), changed)))
                .as("sheet %d", index)
                .isGreaterThanOrEqualTo(total(index, sheet));
    }

    private static OracleSheet.Row withActual(OracleSheet.Row row, int tenths) {
        return new OracleSheet.Row(
                row.group(),
                row.asks(),
                row.low(),
                row.high(),
                row.actual() * tenths / 10,
                row.due(),
                row.done(),
                row.points(),
                row.applies(),
                row.typed());
    }

    private static BigDecimal total(int index, OracleSheet sheet) {
        return score(index, sheet).totals().total();
    }

    private static SheetScore score(int index, OracleSheet sheet) {
        return new SheetScoring(rules(index).profile())
                .score(GeneratedSheet.of(sheet).written());
    }

    private static GeneratedRules rules(int index) {
        return RULES.get(index % RULES.size());
    }
}
