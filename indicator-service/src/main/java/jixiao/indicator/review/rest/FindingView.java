package jixiao.indicator.review.rest;

import jixiao.indicator.goals.Dimension;
import jixiao.indicator.review.Acceptance;
import jixiao.indicator.review.Cell;
import jixiao.indicator.review.Finding;
import jixiao.indicator.review.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A finding on one cell.
 *
 * @param position of the indicator, from 1; null when the finding is about the goal as a whole
 * @param source the rule it comes from
 * @param accepted why, by whom, when and at which version a person let it be; null while it stands
 */
public record FindingView(
        String code,
        String title,
        Severity severity,
        Dimension dimension,
        @Nullable Integer position,
        Cell.Field field,
        String message,
        String source,
        @Nullable Acceptance accepted) {

    public static FindingView of(Finding finding) {
        return new FindingView(
                finding.check(),
                finding.title(),
                finding.severity(),
                finding.dimension(),
                finding.cell().position(),
                finding.cell().field(),
                finding.message(),
                finding.basis(),
                finding.accepted());
    }
}
