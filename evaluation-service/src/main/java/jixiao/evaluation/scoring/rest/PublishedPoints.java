package jixiao.evaluation.scoring.rest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jixiao.evaluation.scoring.Cell;
import jixiao.evaluation.scoring.Check;
import jixiao.evaluation.scoring.Finding;
import jixiao.evaluation.scoring.PointsProposal;
import jixiao.evaluation.scoring.SheetScore;
import jixiao.profiles.RuleProfile;

/**
 * The points a published table gives its rows. Where it prints none at all the profile proposes them, unless it prints
 * scores: these are all that is known then, and nothing can be said of how they came about.
 */
final class PublishedPoints {
    /** What is found of a row only because its points are taken for its score. */
    private static final Set<Check> NEED_POINTS = EnumSet.of(
            Check.SCORE_DIFFERS,
            Check.SCORE_ROUNDED,
            Check.SCORE_BY_OTHER_RULE,
            Check.SCORE_DIFFERS_UNEXPLAINED,
            Check.SCORE_OUTSIDE_BAND,
            Check.CAPTION_POINTS_DIFFER,
            Check.POINTS_OFF_PROFILE,
            Check.POINTS_NOT_FULL);

    private PublishedPoints() {}

    static List<BigDecimal> of(List<UnstoredSheet.Row> rows, RuleProfile rules) {
        if (printsNone(rows) && !printsScores(rows)) {
            return new PointsProposal(rules)
                    .propose(rows.stream()
                            .map(row -> new PointsProposal.RowClass(row.category(), row.subcategory()))
                            .toList());
        }
        return rows.stream()
                .map(row -> printsNone(rows) ? row.score() : row.points())
                .map(points -> points == null ? BigDecimal.ZERO : points)
                .toList();
    }

    /** What was found, and before it what was missing and what it was taken for. */
    static List<Finding> findings(List<UnstoredSheet.Row> rows, RuleProfile rules, SheetScore score) {
        boolean scoresOnly = printsNone(rows) && printsScores(rows);
        return Stream.concat(
                        gaps(rows, rules).stream(),
                        score.findings().stream().filter(finding -> !scoresOnly || !needsPoints(finding)))
                .toList();
    }

    private static boolean needsPoints(Finding finding) {
        return finding.cell().field() != Cell.Field.EXECUTION_POINTS && NEED_POINTS.contains(finding.check());
    }

    private static List<Finding> gaps(List<UnstoredSheet.Row> rows, RuleProfile rules) {
        if (printsNone(rows)) {
            String taken = printsScores(rows)
                    ? "各行没有写明分值，填报的得分照原样合计，是否按规则得出无法核对，请补填分值。"
                    : "各行没有写明分值，按 %s 的分组平均分配。".formatted(rules.id());
            return List.of(Check.POINTS_PROPOSED.at(Cell.of(Cell.Field.POINTS), taken));
        }
        List<Finding> gaps = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).points() == null) {
                gaps.add(Check.POINTS_MISSING.at(Cell.of(i + 1, Cell.Field.POINTS), "没有写明分值，按 0 分计，请补填。"));
            }
        }
        return gaps;
    }

    private static boolean printsNone(List<UnstoredSheet.Row> rows) {
        return rows.stream().allMatch(row -> row.points() == null);
    }

    private static boolean printsScores(List<UnstoredSheet.Row> rows) {
        return rows.stream().anyMatch(row -> row.score() != null);
    }
}
