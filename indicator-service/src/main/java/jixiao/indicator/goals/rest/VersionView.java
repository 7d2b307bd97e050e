package jixiao.indicator.goals.rest;

import java.time.Instant;
import java.util.List;
import jixiao.indicator.goals.GoalContent;
import jixiao.indicator.goals.GoalVersion;
import jixiao.indicator.goals.Origin;
import jixiao.indicator.goals.SourceDocument;
import jixiao.values.FiscalYear;
import org.jspecify.annotations.Nullable;

/** A version of a goal's content, whole. */
public record VersionView(
        int number,
        Instant statedAt,
        Origin origin,
        @Nullable SourceDocument source,
        String goal,
        List<String> numberedGoals,
        List<IndicatorView> indicators) {

    static VersionView of(GoalVersion version, FiscalYear year) {
        GoalContent content = version.content();
        return new VersionView(
                version.number(),
                version.statedAt(),
                version.origin(),
                version.source(),
                content.goal(),
                content.numberedGoals(),
                content.indicators().stream()
                        .map(indicator -> IndicatorView.of(indicator, year))
                        .toList());
    }
}
