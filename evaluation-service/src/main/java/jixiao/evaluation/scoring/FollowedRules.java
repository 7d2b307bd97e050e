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
    /** The profile's own rules first, and its own grades. */
    private final List<ScoringRules> variants;

    private final List<QualitativeRule> grades;

    FollowedRules(RuleProfile profile) {
        this.profile = profile;
        this.variants = RuleVariants.of(profile.scoring());
        this.grades =
                variants.stream().map(ScoringRules::qualitative).distinct().toList();
    }

    /** The profile's own rule first; empty where no rule gives the printed score, or the row prints none. */
    List<FollowedRule> of(RowFacts row, RowReading reading, FiscalYear year) {
        if (row.typedScore() == null || !row.applicable()) {
            return List.of();
        }
        List<FollowedRule> found = new ArrayList<>();
        search(row, reading, true, found);
        for (OtherReading other :
                OtherReading.of(row, reading, year, profile.scoring().qualitative())) {
            List<FollowedRule> otherwise = new ArrayList<>();
            search(row, other.reading(), false, otherwise);
            otherwise.forEach(rule -> add(rule.under(other.readAs()), found));
        }
        return FollowedRule.plausible(found);
    }

    /** What kind of reckoning it is depends on the reading alone, so that grades need no other rules than those of grades. */
    private void search(RowFacts row, RowReading reading, boolean asTheProfileReads, List<FollowedRule> found) {
        switch (reckoning(row, reading, variants.getFirst())) {
            case Reckoning.Share ignored -> shares(row, reading, asTheProfileReads, found);
            case Reckoning.Grade(Attainment grade) -> bands(row, grade, asTheProfileReads, found);
            case Reckoning.Open ignored -> {
                if (row.grade() != null) {
                    bands(row, row.grade(), asTheProfileReads, found);
                }
            }
        }
    }

    private void shares(RowFacts row, RowReading reading, boolean asTheProfileReads, List<FollowedRule> found) {
        for (ScoringRules rules : variants) {
            boolean own = asTheProfileReads && rules == variants.getFirst();
            if (reckoning(row, reading, rules) instanceof Reckoning.Share share) {
                share(row, share, rules, own).ifPresent(rule -> add(rule, found));
            }
        }
    }

    private void bands(RowFacts row, Attainment grade, boolean asTheProfileReads, List<FollowedRule> found) {
        for (QualitativeRule rule : grades) {
            boolean own = asTheProfileReads && rule == grades.getFirst();
            band(row, rule.band(grade), own).ifPresent(followed -> add(followed, found));
        }
    }

    private static Reckoning reckoning(RowFacts row, RowReading reading, ScoringRules rules) {
        return new RowReckoning(rules, row.subcategory()).of(reading.requirement(), reading.achievement());
    }

    private static void add(FollowedRule rule, List<FollowedRule> found) {
        if (found.stream().noneMatch(rule::isSameRuleAs)) {
            found.add(rule);
        }
    }

    /** Nothing is deducted where all points stay. */
    private Optional<FollowedRule> share(RowFacts row, Reckoning.Share share, ScoringRules rules, boolean own) {
        if (!own && share.kind() == RuleKind.OVER_DEDUCTED && share.share().isAtLeast(BigDecimal.ONE)) {
            return Optional.empty();
        }
        Rounding ofProfile = profile.scoring().rounding();
        return rounding(row, share.share(), ofProfile)
                .map(rounding -> new FollowedRule(
                        share.kind(),
                        variant(share, rules),
                        rounding,
                        Agreement.of(own, rounding.equals(ofProfile)),
                        null));
    }

    /** All points are rounded by no rule. */
    private static Optional<Rounding> rounding(RowFacts row, Fraction share, Rounding ofProfile) {
        return share.isAtLeast(BigDecimal.ONE) && row.typedScore().compareTo(row.points()) == 0
                ? Optional.of(ofProfile)
                : Roundings.from(share.times(row.points()), row.typedScore(), ofProfile);
    }

    private static Optional<FollowedRule> band(RowFacts row, QualitativeRule.Band band, boolean own) {
        BigDecimal printed = row.typedScore();
        boolean inside = printed.compareTo(row.points().multiply(band.lower())) >= 0
                && printed.compareTo(row.points().multiply(band.upper())) <= 0;
        if (!inside) {
            return Optional.empty();
        }
        String text = PrintedNumbers.percent(band.lower()) + " 至 " + PrintedNumbers.percent(band.upper());
        return Optional.of(new FollowedRule(RuleKind.QUALITATIVE, text, null, Agreement.of(own, true), null));
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
