package jixiao.publication.site;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jixiao.forms.document.IndicatorRow;
import jixiao.forms.document.ProjectForm;
import org.jspecify.annotations.Nullable;

/**
 * One indicator through the years of a project; it is the same when its name is.
 *
 * @param years a place for each year, null where the year does not know it
 */
record IndicatorYears(String name, List<@Nullable Said> years) {

    /** What a year says of it: as published, nothing counted anew. */
    record Said(
            String target,
            @Nullable String actual,
            @Nullable BigDecimal points,
            @Nullable BigDecimal score) {}

    static List<IndicatorYears> of(List<ProjectYear> years) {
        Map<String, @Nullable Said[]> indicators = new LinkedHashMap<>();
        for (int i = 0; i < years.size(); i++) {
            say(indicators, i, years.size(), years.get(i).goals());
            say(indicators, i, years.size(), years.get(i).result());
        }
        List<IndicatorYears> rows = new ArrayList<>();
        indicators.forEach((name, said) -> rows.add(new IndicatorYears(name, Arrays.asList(said))));
        return rows;
    }

    /** The result is said last: it repeats the target it was measured by. */
    private static void say(Map<String, @Nullable Said[]> indicators, int year, int years, @Nullable ProjectForm form) {
        if (form != null) {
            for (IndicatorRow row : form.indicators()) {
                indicators.computeIfAbsent(row.name(), name -> new Said[years])[year] =
                        new Said(row.target(), row.actual(), row.points(), row.score());
            }
        }
    }
}
