package jixiao.evaluation.scoring;

import static jixiao.evaluation.scoring.PrintedNumbers.plain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import jixiao.evaluation.scoring.Cell.Field;
import jixiao.profiles.RuleProfile;
import jixiao.profiles.TypedScores;
import jixiao.values.reading.Missing;

/** Whether a typed or published score is what a rule gives: the profile's, another one, or none. */
final class PublishedScoreChecks {
    private final RuleProfile profile;
    private final RowScore row;
    private final BigDecimal typed;
    private final List<Finding> findings = new ArrayList<>();

    PublishedScoreChecks(RuleProfile profile, RowScore row, BigDecimal typed) {
        this.profile = profile;
        this.row = row;
        this.typed = typed;
    }

    List<Finding> findings() {
        switch (row.byRules()) {
            case RuleScore.Exact exact
            when exact.score().compareTo(typed) != 0 -> {
                differs(exact);
                differingIsAllowed();
            }
            case RuleScore.Exact ignored -> {}
            case RuleScore.Band band -> liesIn(band);
            case RuleScore.Open open -> noRuleApplies(open);
        }
        return findings;
    }

    private void differs(RuleScore.Exact exact) {
        String own = exact.score().toPlainString() + "（" + exact.formula() + "）。";
        if (row.follows().isEmpty()) {
            say(Check.SCORE_DIFFERS, "得分填报为 %s，与任何一种计分规则都不相符，按本办法为 %s".formatted(plain(typed), own));
            return;
        }
        FollowedRule followed = row.follows().getFirst();
        boolean rounded = followed.agreement() == FollowedRule.Agreement.OTHER_ROUNDING;
        say(
                rounded ? Check.SCORE_ROUNDED : Check.SCORE_BY_OTHER_RULE,
                "得分填报为 %s，%s相符，按本办法为 %s".formatted(plain(typed), followed.sentence(), own));
    }

    private void differingIsAllowed() {
        if (profile.scoring().typedScores() == TypedScores.FORBIDDEN) {
            say(Check.SCORE_TYPED_FORBIDDEN, profile.id() + " 不允许改动按规则得出的分数。");
        } else if (profile.scoring().typedScores() == TypedScores.WITH_REASON
                && !row.facts().isExplained()
                && typed.compareTo(row.facts().points()) == 0) {
            findings.add(Check.SCORE_DIFFERS_UNEXPLAINED.at(
                    Cell.of(row.position(), Field.EXPLANATION), "填报的得分与规则不同，请说明理由。"));
        }
    }

    private void liesIn(RuleScore.Band band) {
        if (typed.compareTo(band.lower()) >= 0 && typed.compareTo(band.upper()) <= 0) {
            return;
        }
        String other = row.follows().isEmpty()
                ? "也不在其他办法的范围内"
                : row.follows().getFirst().sentence() + "相符";
        say(Check.SCORE_OUTSIDE_BAND, "得分 %s 不在所选等级的范围内（%s），%s。".formatted(plain(typed), band.formula(), other));
    }

    private void noRuleApplies(RuleScore.Open open) {
        if (!row.follows().isEmpty()) {
            FollowedRule followed = row.follows().getFirst();
            FollowedRule.ReadAs otherwise = followed.readAs();
            say(
                    Check.SCORE_BY_OTHER_READING,
                    "得分填报为 %s，%s时，%s相符；%s。"
                            .formatted(plain(typed), otherwise.how(), followed.sentence(), otherwise.remedy()));
            return;
        }
        boolean missing = Readings.of(row.facts().actual()) instanceof Missing;
        say(
                missing ? Check.SCORE_WITHOUT_ACTUAL : Check.SCORE_WITHOUT_RULE,
                "得分 %s 为人工填报，没有规则可以得出：%s".formatted(plain(typed), open.reason()));
    }

    private void say(Check check, String message) {
        findings.add(check.at(Cell.of(row.position(), Field.SCORE), message));
    }
}
