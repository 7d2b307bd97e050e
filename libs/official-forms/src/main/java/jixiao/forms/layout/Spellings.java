package jixiao.forms.layout;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jixiao.values.Category;
import jixiao.values.Subcategory;
import org.jspecify.annotations.Nullable;

/** What captions mean, by the ways they are written; a layout file may add some to those that ship. */
public record Spellings(
        @Nullable Map<HeaderField, List<String>> fields,
        @Nullable Map<IndicatorColumn, List<String>> indicatorColumns,
        @Nullable Map<FundsColumn, List<String>> fundsColumns,
        @Nullable Map<FundsSource, List<String>> fundsSources,
        @Nullable Map<StatisticsColumn, List<String>> statisticsColumns,
        @Nullable Map<ListColumn, List<String>> listColumns,
        @Nullable Map<Category, List<String>> categories,
        @Nullable Map<Subcategory, List<String>> subcategories) {

    Spellings and(Spellings more) {
        return new Spellings(
                merged(HeaderField.class, fields, more.fields),
                merged(IndicatorColumn.class, indicatorColumns, more.indicatorColumns),
                merged(FundsColumn.class, fundsColumns, more.fundsColumns),
                merged(FundsSource.class, fundsSources, more.fundsSources),
                merged(StatisticsColumn.class, statisticsColumns, more.statisticsColumns),
                merged(ListColumn.class, listColumns, more.listColumns),
                merged(Category.class, categories, more.categories),
                merged(Subcategory.class, subcategories, more.subcategories));
    }

    private static <E extends Enum<E>> Map<E, List<String>> merged(
            Class<E> type, @Nullable Map<E, List<String>> some, @Nullable Map<E, List<String>> more) {
        Map<E, List<String>> merged = new EnumMap<>(type);
        for (Map<E, List<String>> part : List.of(orNone(some), orNone(more))) {
            part.forEach((meaning, written) ->
                    merged.computeIfAbsent(meaning, absent -> new ArrayList<>()).addAll(written));
        }
        return merged;
    }

    static <E> Map<E, List<String>> orNone(@Nullable Map<E, List<String>> spellings) {
        return spellings == null ? Map.of() : spellings;
    }
}
