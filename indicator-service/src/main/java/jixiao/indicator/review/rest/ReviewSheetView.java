package jixiao.indicator.review.rest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import jixiao.indicator.goals.Dimension;
import jixiao.indicator.goals.Grade;
import jixiao.indicator.review.ReviewSheet;
import jixiao.indicator.review.cost.CostReconciliation;
import jixiao.values.Money;
import org.jspecify.annotations.Nullable;

/**
 * What the machine brings to a review.
 *
 * @param goalVersion the version that was looked at; null for a goal that is not stored
 * @param profile the rules it was made under
 * @param cost the budget worked out from quantities and unit costs; null where nothing can be reckoned
 * @param suggested a grade for each dimension that the findings suggest
 * @param overall the worst of them
 */
public record ReviewSheetView(
        @Nullable Integer goalVersion,
        @Nullable String profile,
        List<FindingView> findings,
        @Nullable CostView cost,
        Map<Dimension, Grade> suggested,
        Grade overall) {

    public static ReviewSheetView of(@Nullable Integer goalVersion, ReviewSheet sheet) {
        return new ReviewSheetView(
                goalVersion,
                sheet.profile(),
                sheet.findings().stream().map(FindingView::of).toList(),
                sheet.cost() == null ? null : CostView.of(sheet.cost()),
                sheet.suggested(),
                sheet.overall());
    }

    /** @param equation such as 2600人×1000元/人 + 2400人×1000元/人 = 500万元 */
    public record CostView(String equation, BigDecimal computed, Money budget, CostReconciliation.Verdict verdict) {
        static CostView of(CostReconciliation cost) {
            return new CostView(cost.equation(), cost.computed(), cost.budget(), cost.verdict());
        }
    }
}
