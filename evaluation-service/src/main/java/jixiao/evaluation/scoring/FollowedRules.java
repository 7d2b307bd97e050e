package jixiao.evaluation.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jixiao.evaluation.scoring.FollowedRule.Agreement;
import jixiao.profiles.Attainment;
import jixiao.profiles.QualitativeRule;
import jixiao.profiles.Rounding;
import jixiao.profiles.RuleProfile;
import jixiao.profiles.ScoringRules;
import jixiao.values.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * Which rules give exactly the score a row prints. A target with a comparison sign is read one way only; a number without
 * one in all ways, because tables differ in what they take it for.
 */
final class FollowedRules {
    private final RuleProfile profile;
    private final List<ScoringRules> variants;

    FollowedRules(RuleProfile profile) {
        this.profile = profile;
        this.variants = RuleVariants.of(profile.scoring());
    }

    /** The profile's own rule first; empty where no rule gives the printed score, or the row prints none. */
    List<FollowedRule> of(RowFacts row, FiscalYear year) {
        if (row.typedScore() == null || !row.applicable()) {
            return List.of();
        }
        QualitativeRule grades = profile.scoring().qualitative();
        List<FollowedRule> found = new ArrayList<>();
        search(row, RowReading.of(row, year, grades), true, found);
        RowReading.otherWays(row, year, grades).forEach(reading -> search(row, reading, false, found));
        return FollowedRule.plausible(found);
    }

    private void search(RowFacts row, RowReading reading, boolean asTheProfileReads, List<FollowedRule> found) {
        for (ScoringRules rules : variants) {
            boolean own = asTheProfileReads && rules.equals(profile.scoring());
            Reckoning reckoning =
                    new RowReckoning(rules, row.subcategory()).of(reading.requirement(), reading.achievement());
            followed(row, reckoning, rules, own)
                    .filter(rule -> found.stream().noneMatch(rule::isSameRuleAs))
                    .ifPresent(found::add);
        }
    }

    private Optional<FollowedRule> followed(RowFacts row, Reckoning reckoning, ScoringRules rules, boolean own) {
        return switch (reckoning) {
            case Reckoning.Share share -> share(row, share, rules, own);
            case Reckoning.Grade(Attainment grade) -> band(row, grade, rules, own);
            case Reckoning.Open ignored -> row.grade() == null ? Optional.empty() : band(row, row.grade(), rules, own);
        };
    }

    private Optional<FollowedRule> share(RowFacts row, Reckoning.Share share, ScoringRules rules, boolean own) {
        Rounding ofProfile = profile.scoring().rounding();
        return Roundings.from(share.share().times(row.points()), row.typedScore(), ofProfile)
                .map(rounding -> new FollowedRule(
                        share.kind(), variant(share, rules), rounding, Agreement.of(own, rounding.equals(ofProfile))));
    }

    private Optional<FollowedRule> band(RowFacts row, Attainment grade, ScoringRules rules, boolean own) {
        QualitativeRule.Band band = rules.qualitative().band(grade);
        BigDecimal printed = row.typedScore();
        boolean inside = printed.compareTo(row.points().multiply(band.lower())) >= 0
                && printed.compareTo(row.points().multiply(band.upper())) <= 0;
        String text = PrintedNumbers.percent(band.lower()) + " 至 " + PrintedNumbers.percent(band.upper());
        return inside
                ? Optional.of(new FollowedRule(RuleKind.QUALITATIVE, text, null, Agreement.of(own, true)))
                : Optional.empty();
    }

    /** A met target gives all points in every form of its rule. */
    private static @Nullable String variant(Reckoning.Share share, ScoringRules rules) {
        return switch (share.kind()) {
            case INTERVAL -> share.met() ? null : VariantLabels.of(rules.reverse());
            case DEADLINE -> share.met() ? null : VariantLabels.of(rules.late());
            case OVER_DEDUCTED -> VariantLabels.of(rules.overAchievement());
            case BANDED -> VariantLabels.ofBands(rules.banded());
            case POSITIVE, REVERSE_LINEAR, REVERSE_RATIO, EXACT, QUALITATIVE, EXECUTION_LINEAR, EXECUTION_STEPS, NONE ->
                null;
        };
    }
}
