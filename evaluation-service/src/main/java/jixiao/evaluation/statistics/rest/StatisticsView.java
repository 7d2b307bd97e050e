package jixiao.evaluation.statistics.rest;

import java.util.List;
import jixiao.evaluation.statistics.StatisticsRow;
import jixiao.evaluation.statistics.StatisticsTable;
import jixiao.kit.rest.Page;
import org.jspecify.annotations.Nullable;

/**
 * A page of the statistics table.
 *
 * @param total 总计 of the whole table; on the first page only
 */
public record StatisticsView(
        StatisticsTable.@Nullable Total total,
        List<StatisticsRow> items,
        @Nullable String next) {
    static StatisticsView of(StatisticsTable.@Nullable Total total, Page<StatisticsRow> page) {
        return new StatisticsView(total, page.items(), page.next());
    }
}
