package jixiao.evaluation.scoring;

import java.util.List;
import jixiao.profiles.Rating;
import org.jspecify.annotations.Nullable;

/**
 * A scored sheet.
 *
 * @param profile id and version of the rules, such as {@code mof-2020/1}
 * @param rating null until every row has a score
 */
public record SheetScore(
        String profile,
        PointsBasis basis,
        List<RowScore> rows,
        List<GroupScore> groups,
        ExecutionScore execution,
        Totals totals,
        @Nullable Rating rating,
        List<Finding> findings) {}
