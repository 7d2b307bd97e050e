package jixiao.evaluation.scoring;

import static jixiao.evaluation.scoring.PrintedNumbers.plain;

import java.math.BigDecimal;
import jixiao.profiles.Attainment;
import jixiao.profiles.QualitativeRule;
import jixiao.profiles.Rounding;
import jixiao.profiles.RuleProfile;
import jixiao.values.Subcategory;
import org.jspecify.annotations.Nullable;

/** Scores one row under a profile, with the formula. */
final class RowRules {
    private final RuleProfile profile;
    private final BigDecimal points;
    private final RowReckoning reckoning;

    RowRules(RuleProfile profile, BigDecimal points, @Nullable Subcategory subcategory) {
        this.profile = profile;
        this.points = points;
        this.reckoning = new RowReckoning(profile.scoring(), subcategory);
    }

    RuleScore score(Requirement requirement, Achievement achievement) {
        return switch (reckoning.of(requirement, achievement)) {
            case Reckoning.Share share -> exact(share);
            case Reckoning.Grade(Attainment grade) -> graded(grade);
            case Reckoning.Open(RuleKind kind, String reason) -> new RuleScore.Open(kind, reason);
        };
    }

    private RuleScore exact(Reckoning.Share share) {
        BigDecimal score = worth(share.share());
        return new RuleScore.Exact(score, share.kind(), () -> formula(share, score), share.met(), share.farOver());
    }

    /** A met target is worth its points as they stand, even where they have more decimals than a score. */
    private BigDecimal worth(Fraction share) {
        Rounding rounding = profile.scoring().rounding();
        return share.isAtLeast(BigDecimal.ONE)
                ? points.setScale(Math.max(points.stripTrailingZeros().scale(), rounding.scale()))
                : share.times(points).round(rounding);
    }

    private String formula(Reckoning.Share share, BigDecimal score) {
        String text = share.wording().text();
        String result =
                share.factor() ? " × " + plain(points) + " = " + score.toPlainString() : "，得 " + score.toPlainString();
        return ruled(text + result, share.kind());
    }

    RuleScore graded(Attainment grade) {
        QualitativeRule rule = profile.scoring().qualitative();
        QualitativeRule.Band band = rule.band(grade);
        BigDecimal lower = worth(Fraction.of(band.lower()));
        BigDecimal upper = worth(Fraction.of(band.upper()));
        return new RuleScore.Band(lower, upper, grade, () -> formula(grade, lower, upper));
    }

    private String formula(Attainment grade, BigDecimal lower, BigDecimal upper) {
        QualitativeRule rule = profile.scoring().qualitative();
        QualitativeRule.Band band = rule.band(grade);
        String text = rule.label(grade) + "：" + plain(points) + " × (" + PrintedNumbers.percent(band.lower()) + " 至 "
                + PrintedNumbers.percent(band.upper()) + ") = " + lower.toPlainString() + " 至 "
                + upper.toPlainString();
        return ruled(text, RuleKind.QUALITATIVE);
    }

    private String ruled(String calculation, RuleKind kind) {
        return calculation + "，" + kind.label() + "，" + profile.id();
    }
}
