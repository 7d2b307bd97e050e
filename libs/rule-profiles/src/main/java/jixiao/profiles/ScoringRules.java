package jixiao.profiles;

import java.util.List;
import java.util.Optional;
import jixiao.values.Subcategory;
import org.jspecify.annotations.Nullable;

/** How the rows of a sheet are scored. The positive rule (w × a ÷ t, at most w) is the same everywhere. */
public record ScoringRules(
        Rounding rounding,
        OverAchievement overAchievement,
        ReverseRule reverse,
        LateRule late,
        QualitativeRule qualitative,
        List<BandedRule> banded,
        TypedScores typedScores) {

    public Optional<BandedRule> bandedFor(@Nullable Subcategory subcategory) {
        for (BandedRule rule : banded) {
            if (subcategory != null && rule.subcategories().contains(subcategory)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }
}
