package jixiao.evaluation.scoring;

import static jixiao.evaluation.scoring.PrintedNumbers.plain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jixiao.evaluation.scoring.Cell.Field;
import jixiao.profiles.RuleProfile;
import jixiao.values.Category;
import jixiao.values.Subcategory;
import jixiao.values.reading.Missing;

/** Whether one row agrees with itself: its target with its actual value, its score with both. */
final class RowChecks {
    /** What is left over; the rest of a contract that is still to be paid is not. */
    private static final Pattern SAVED = Pattern.compile("结余|节余|节约|节省|剩余(?![^，,。；;]{0,8}(?:尾款|质保金|未付|未支付|待支付))");

    private static final Pattern BARE_PERCENT = Pattern.compile("[0-9.]+\\s*[%％]");

    private final RuleProfile profile;
    private final RowScore row;
    private final RowFacts facts;
    private final List<Finding> findings = new ArrayList<>();

    RowChecks(RuleProfile profile, RowScore row) {
        this.profile = profile;
        this.row = row;
        this.facts = row.facts();
    }

    List<Finding> findings() {
        wordsAreNotRepeated();
        wordsAreNotAnsweredInPercent();
        if (facts.applicable()) {
            scoreIsThere();
            typedScoreFollows();
            lostPointsAreExplained();
            savingIsNoLoss();
            farOverIsExplained();
        } else {
            droppingIsExplained();
        }
        explanationFits();
        return findings;
    }

    private void wordsAreNotRepeated() {
        if (facts.actual() != null
                && SameWords.are(facts.name(), facts.target())
                && SameWords.are(facts.name(), facts.actual())) {
            say(Check.NAME_TARGET_ACTUAL_SAME, Field.NAME, "指标名称、指标值与实际完成值都是“%s”，没有说明要做到什么。".formatted(facts.name()));
        }
    }

    private void wordsAreNotAnsweredInPercent() {
        if (facts.actual() == null || hasDigit(facts.target()) || Readings.of(facts.target()) instanceof Missing) {
            return;
        }
        if (BARE_PERCENT.matcher(facts.actual().strip()).matches()) {
            say(
                    Check.PERCENT_FOR_WORDS,
                    Field.ACTUAL,
                    "指标值“%s”是文字，实际完成值却是“%s”，百分比没有来源。".formatted(facts.target(), facts.actual()));
        }
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private void scoreIsThere() {
        if (row.isMissing()) {
            say(Check.SCORE_MISSING, Field.SCORE, "还没有得分：" + row.byRules().explanation());
        }
    }

    private void typedScoreFollows() {
        BigDecimal typed = facts.typedScore();
        if (typed == null) {
            return;
        }
        if (typed.compareTo(facts.points()) > 0 || typed.signum() < 0) {
            say(
                    Check.SCORE_ABOVE_POINTS,
                    Field.SCORE,
                    "得分 %s 不在 0 至分值 %s 之间。".formatted(plain(typed), plain(facts.points())));
            return;
        }
        findings.addAll(new PublishedScoreChecks(profile, row, typed).findings());
    }

    private void lostPointsAreExplained() {
        BigDecimal score = row.counted();
        if (profile.explanations().pointLost() && score != null && row.losesPoints() && !facts.isExplained()) {
            say(
                    Check.POINT_LOST_UNEXPLAINED,
                    Field.EXPLANATION,
                    "分值 %s，得分 %s，扣分没有说明偏差原因及改进措施。".formatted(plain(facts.points()), plain(score)));
        }
    }

    private void savingIsNoLoss() {
        BigDecimal score = row.counted();
        if (score == null || !row.losesPoints()) {
            return;
        }
        boolean underCap = isCost() && row.byRules() instanceof RuleScore.Exact exact && exact.met();
        if (underCap || saysSaved()) {
            say(
                    Check.POINT_LOST_FOR_SAVING,
                    Field.SCORE,
                    "分值 %s，得分 %s：少花钱不应扣分。".formatted(plain(facts.points()), plain(score)));
        }
    }

    private boolean saysSaved() {
        String explanation = facts.explanation();
        return explanation != null && SAVED.matcher(explanation).find();
    }

    private void farOverIsExplained() {
        if (profile.explanations().overAchievement()
                && row.byRules() instanceof RuleScore.Exact exact
                && exact.farOver()
                && !facts.isExplained()) {
            say(
                    Check.FAR_OVER_TARGET_UNEXPLAINED,
                    Field.EXPLANATION,
                    "实际完成值“%s”远超指标值“%s”，请说明原因。".formatted(facts.actual(), facts.target()));
        }
    }

    private void droppingIsExplained() {
        if (!facts.isExplained()) {
            say(Check.NOT_APPLICABLE_UNEXPLAINED, Field.EXPLANATION, "指标标为不适用，请说明原因。");
        }
        if (facts.typedScore() != null) {
            say(Check.SCORE_NOT_COUNTED, Field.SCORE, "指标标为不适用，填报的得分 %s 没有计入总分。".formatted(plain(facts.typedScore())));
        }
    }

    private void explanationFits() {
        Integer most = profile.explanations().maxLength();
        String text = facts.explanation();
        if (most != null && text != null && text.codePointCount(0, text.length()) > most) {
            say(Check.EXPLANATION_TOO_LONG, Field.EXPLANATION, "说明超过 %d 字，请缩短。".formatted(most));
        }
    }

    private boolean isCost() {
        return facts.subcategory() == Subcategory.COST || facts.category() == Category.COST;
    }

    private void say(Check check, Field field, String message) {
        findings.add(check.at(Cell.of(row.position(), field), message));
    }
}
