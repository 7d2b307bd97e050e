package jixiao.indicator.goals.kafka;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import jixiao.indicator.goals.GoalContent;
import jixiao.indicator.goals.Indicator;
import jixiao.indicator.goals.NamedOrganisation;
import jixiao.indicator.goals.ProjectFacts;
import jixiao.indicator.goals.SourceDocument;
import jixiao.values.Category;
import jixiao.values.FiscalYear;
import jixiao.values.Money;
import jixiao.values.RegionCode;
import jixiao.values.Subcategory;
import org.jspecify.annotations.Nullable;

/**
 * What this service keeps of the events of {@code jixiao.projects}; each type carries the state of the project-year and
 * its own one of the last parts.
 */
record ProjectEvent(
        UUID projectId,
        FiscalYear fiscalYear,
        long version,
        String stage,
        RegionCode region,
        NamedOrganisation unit,
        NamedOrganisation department,
        String name,
        @Nullable Money total,
        List<Funds> funds,
        @Nullable Approval approval,
        @Nullable SourceDocument source,
        @Nullable GoalContent proposedGoal,
        @Nullable String remarks,
        @Nullable Form form) {

    ProjectFacts facts() {
        return new ProjectFacts(projectId, fiscalYear, version, region, unit, department, name, budget());
    }

    /** A return leads one desk back: from finance to the department, or from there to the unit. */
    boolean isBackWithItsUnit() {
        return stage.equals("REGISTERED");
    }

    /** The year's money, of all sources; where only 项目总额 is said, that. */
    private @Nullable Money budget() {
        Money year = funds.stream().map(Funds::adjusted).reduce(Money.ZERO, Money::plus);
        return year.isZero() ? total : year;
    }

    record Funds(Money adjusted) {}

    record Approval(int goalVersion) {}

    /** The form a document states the project-year in. */
    record Form(@Nullable String goal, List<String> numberedGoals, List<Row> indicators) {
        GoalContent content() {
            return new GoalContent(
                    Optional.ofNullable(goal).orElse(""),
                    numberedGoals,
                    IntStream.range(0, indicators.size())
                            .mapToObj(i -> indicators.get(i).at(i + 1))
                            .toList());
        }
    }

    record Row(
            @Nullable String categoryCaption,
            @Nullable Category category,
            @Nullable String subcategoryCaption,
            @Nullable Subcategory subcategory,
            @Nullable String prefix,
            String name,
            String target,
            @Nullable BigDecimal points) {
        Indicator at(int position) {
            return new Indicator(
                    position, categoryCaption, category, subcategoryCaption, subcategory, prefix, name, target, points);
        }
    }
}
