package jixiao.profiles;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import jixiao.values.Category;
import jixiao.values.FiscalYear;
import jixiao.values.RegionCode;
import jixiao.values.Subcategory;
import org.jspecify.annotations.Nullable;

/**
 * The rules of one region, span of years and form. A score always names the profile that produced it.
 *
 * @param id stable, such as {@code mof-2020}
 * @param version grows by one whenever a rule of the same id changes
 * @param source the document the rules come from, such as 财预〔2020〕10号
 * @param region where it is in force, with everything inside; null is everywhere
 * @param onlyById true for a profile that is never chosen by region and year, only asked for by id
 * @param review the desks a sheet passes; both where the file says nothing
 */
public record RuleProfile(
        String id,
        int version,
        String name,
        String source,
        FormKind form,
        @Nullable RegionCode region,
        EffectiveYears effective,
        boolean onlyById,
        ExecutionPart execution,
        List<PointsGroup> groups,
        ScoringRules scoring,
        List<RatingBand> ratings,
        Explanations explanations,
        Obligatory obligatory,
        Monitoring monitoring,
        InflationSignals inflation,
        FilingWindow filing,
        List<LadderStep> ladder,
        @Nullable ReviewPath review) {

    public RuleProfile {
        review = review == null ? ReviewPath.BOTH : review;
    }

    public boolean inForce(RegionCode where, FiscalYear year) {
        return effective.contains(year) && (region == null || region.contains(where));
    }

    /** The group a row's points belong to; empty when neither its subcategory nor its category is known. */
    public Optional<PointsGroup> groupOf(@Nullable Category category, @Nullable Subcategory subcategory) {
        PointsGroup byCategory = null;
        for (PointsGroup group : groups) {
            if (subcategory != null && group.subcategories().contains(subcategory)) {
                return Optional.of(group);
            }
            if (byCategory == null && category != null && group.categories().contains(category)) {
                byCategory = group;
            }
        }
        return Optional.ofNullable(byCategory);
    }

    /** What all groups are worth together, without execution. */
    public BigDecimal indicatorPoints() {
        return groups.stream().map(PointsGroup::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** @param total out of 100, already rounded as the profile says */
    public Rating ratingOf(BigDecimal total) {
        return ratings.stream()
                .filter(band -> total.compareTo(band.atLeast()) >= 0)
                .findFirst()
                .map(RatingBand::rating)
                .orElse(Rating.POOR);
    }

    /** What the rating means for next year's budget. */
    public NextBudget nextBudget(Rating rating) {
        return ladder.stream()
                .filter(step -> step.rating() == rating)
                .findFirst()
                .orElseThrow()
                .next();
    }

    /** The name scores carry, such as {@code mof-2020/1}. */
    public String reference() {
        return id + "/" + version;
    }
}
