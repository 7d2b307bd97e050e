package jixiao.evaluation.replay;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jixiao.evaluation.scoring.RowScore;
import jixiao.evaluation.scoring.RuleScore;
import jixiao.evaluation.scoring.SheetScore;
import jixiao.profiles.Rating;
import org.jspecify.annotations.Nullable;

/**
 * One sheet under its own rules and under the others.
 *
 * @param before by the profile it was opened with, with the points it gives itself
 * @param after by the other profile, with that profile's points for each group and for execution
 * @param change after less before; null while a row has no score
 * @param rows those that the rules score differently
 */
public record ReplayedSheet(
        UUID id,
        int fiscalYear,
        String unitName,
        String projectName,
        Outcome before,
        Outcome after,
        @Nullable BigDecimal change,
        Execution execution,
        List<Row> rows) {

    /** @param rating null while a row has no score */
    public record Outcome(
            String profile, BigDecimal total, @Nullable Rating rating) {
        private static Outcome of(SheetScore score) {
            return new Outcome(score.profile(), score.totals().total(), score.rating());
        }
    }

    /** The formulas of execution under both. */
    public record Execution(String before, String after) {}

    /**
     * A row the two rules score differently; a typed score counts under both.
     *
     * @param before what the own profile's rule gives, with its formula
     */
    public record Row(int position, String name, Ruled before, Ruled after) {}

    /** @param score what the rule gives; null where it gives a band, or nothing */
    public record Ruled(@Nullable BigDecimal score, String formula) {
        private static Ruled of(RuleScore score) {
            return new Ruled(score instanceof RuleScore.Exact exact ? exact.score() : null, score.explanation());
        }
    }

    static ReplayedSheet of(StoredSheet sheet, SheetScore before, SheetScore after) {
        boolean complete = before.totals().complete() && after.totals().complete();
        return new ReplayedSheet(
                sheet.id(),
                sheet.fiscalYear(),
                sheet.unitName(),
                sheet.projectName(),
                Outcome.of(before),
                Outcome.of(after),
                complete ? after.totals().total().subtract(before.totals().total()) : null,
                new Execution(before.execution().formula(), after.execution().formula()),
                rows(before.rows(), after.rows()));
    }

    private static List<Row> rows(List<RowScore> before, List<RowScore> after) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            RuleScore old = before.get(i).byRules();
            RuleScore replayed = after.get(i).byRules();
            if (!gives(old, replayed)) {
                rows.add(new Row(
                        before.get(i).position(), before.get(i).facts().name(), Ruled.of(old), Ruled.of(replayed)));
            }
        }
        return rows;
    }

    /** Whether both give the same score, or the same band, or neither gives anything. */
    private static boolean gives(RuleScore one, RuleScore other) {
        return switch (one) {
            case RuleScore.Exact exact -> other instanceof RuleScore.Exact same && isEqual(exact.score(), same.score());
            case RuleScore.Band band ->
                other instanceof RuleScore.Band same
                        && isEqual(band.lower(), same.lower())
                        && isEqual(band.upper(), same.upper());
            case RuleScore.Open ignored -> other instanceof RuleScore.Open;
        };
    }

    private static boolean isEqual(BigDecimal one, BigDecimal other) {
        return one.compareTo(other) == 0;
    }
}
