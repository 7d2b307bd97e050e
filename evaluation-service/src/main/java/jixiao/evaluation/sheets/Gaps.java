package jixiao.evaluation.sheets;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import jixiao.evaluation.scoring.Cell;
import jixiao.evaluation.scoring.Finding;
import jixiao.evaluation.scoring.RowScore;
import jixiao.evaluation.scoring.Severity;
import jixiao.kit.problem.FieldFault;
import jixiao.kit.problem.Problem;
import jixiao.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** What has to be put right before a sheet goes on; always all of it at once, each at its cell. */
@ApplicationScoped
class Gaps {
    private final Assessment assessment;

    Gaps(Assessment assessment) {
        this.assessment = assessment;
    }

    /** @param sentence with one place for the number of gaps */
    void refuse(Sheet sheet, String sentence) {
        AssessedSheet assessed = assessment.of(sheet);
        List<FieldFault> gaps = new ArrayList<>();
        if (sheet.form().achieved().isBlank()) {
            gaps.add(new FieldFault("/achieved", "请填写实际完成情况。"));
        }
        assessed.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Gaps::fault)
                .forEach(gaps::add);
        gaps.addAll(ofReviewers(assessed));
        refuse(gaps, sentence);
    }

    /** Only what concerns the scores of reviewers. */
    void refuseReviewers(Sheet sheet, String sentence) {
        refuse(ofReviewers(assessment.of(sheet)), sentence);
    }

    private static void refuse(List<FieldFault> gaps, String sentence) {
        if (!gaps.isEmpty()) {
            throw new Refusal(Problem.INVALID_FIELD, sentence.formatted(gaps.size()), gaps);
        }
    }

    private static List<FieldFault> ofReviewers(AssessedSheet assessed) {
        List<FieldFault> gaps = new ArrayList<>();
        for (DeskScore score : assessed.sheet().deskScores().given()) {
            if (score.position() == DeskScore.EXECUTION) {
                BigDecimal points = assessed.execution().own() == null
                        ? null
                        : assessed.own().execution().points();
                check(gaps, score, points, assessed.execution());
            } else {
                RowScore row = assessed.own().rows().get(score.position() - 1);
                BigDecimal points = row.facts().applicable() ? row.facts().points() : null;
                check(gaps, score, points, assessed.row(score.position()));
            }
        }
        return gaps;
    }

    /** @param points null where there is nothing to score */
    private static void check(
            List<FieldFault> gaps, DeskScore score, @Nullable BigDecimal points, StandingScores standing) {
        String desk = score.desk().label();
        BigDecimal below = standing.below(score.desk());
        if (points == null) {
            gaps.add(new FieldFault(score.pointer() + "Score", "此项不适用，不计分，%s不能给分，请删去。".formatted(desk)));
        } else if (score.score().compareTo(points) > 0) {
            gaps.add(new FieldFault(
                    score.pointer() + "Score",
                    "%s给 %s 分，超过分值 %s，请改正。".formatted(desk, plain(score.score()), plain(points))));
        } else if (!score.isReasoned() && (below == null || score.score().compareTo(below) != 0)) {
            gaps.add(new FieldFault(
                    score.pointer() + "Reason",
                    "%s给 %s 分，与%s不同，请写明理由。"
                            .formatted(
                                    desk,
                                    plain(score.score()),
                                    below == null ? "未计分" : "前一环节的 " + plain(below) + " 分")));
        }
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static FieldFault fault(Finding finding) {
        return new FieldFault(pointer(finding.cell()), finding.message());
    }

    private static String pointer(Cell cell) {
        String field = switch (cell.field()) {
            case CATEGORY -> "category";
            case SUBCATEGORY -> "subcategory";
            case NAME -> "name";
            case TARGET -> "target";
            case ACTUAL -> "actual";
            case POINTS -> "points";
            case SCORE -> "typedScore";
            case EXPLANATION -> "explanation";
            case EXECUTION_POINTS, EXECUTION_SCORE -> "execution/score";
            case EXECUTION_RATE -> "execution/explanation";
            case TOTAL -> "rows";
        };
        if (cell.row() == null) {
            return cell.field() == Cell.Field.POINTS ? "/rows" : "/" + field;
        }
        return "/rows/" + (cell.row() - 1) + "/" + field;
    }
}
