package jixiao.forms.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jixiao.forms.layout.IndicatorColumn;
import jixiao.values.Category;
import jixiao.values.Subcategory;
import org.jspecify.annotations.Nullable;

/**
 * The indicators of a form in their classes. A first level left blank is that of the row above, as forms print it.
 *
 * @param faults what is no known class
 */
public record EntryIndicators(List<Entered> indicators, List<EntryFault> faults) {
    private static final String QUALITATIVE = "定性";

    /**
     * One of them.
     *
     * @param target operator, value and unit of measure as one text
     */
    public record Entered(
            EntryRow row,
            @Nullable Category category,
            @Nullable Subcategory subcategory,
            String name,
            String target) {}

    public static EntryIndicators of(EntryForm form) {
        EntryIndicators read = new EntryIndicators(new ArrayList<>(), new ArrayList<>());
        Category above = null;
        for (EntryRow row : form.indicators()) {
            Optional<EntryCell> caption = filled(row, IndicatorColumn.CATEGORY);
            Category category = caption.isEmpty() ? above : read.known(caption.get(), Category::ofLabel, "一级指标");
            above = category;
            Subcategory subcategory = filled(row, IndicatorColumn.SUBCATEGORY)
                    .map(cell -> read.known(cell, Subcategory::ofLabel, "二级指标"))
                    .orElse(null);
            if (caption.isEmpty() && category == null && subcategory == null) {
                read.faults.add(row.cell(IndicatorColumn.CATEGORY).fault("请选择一级指标。"));
            }
            read.indicators.add(new Entered(row, category, subcategory, row.text(IndicatorColumn.NAME), target(row)));
        }
        return read;
    }

    private static Optional<EntryCell> filled(EntryRow row, IndicatorColumn column) {
        return Optional.ofNullable(row.cells().get(column)).filter(cell -> !cell.isBlank());
    }

    private <T> @Nullable T known(EntryCell cell, Function<String, Optional<T>> read, String level) {
        Optional<T> known = read.apply(cell.text());
        if (known.isEmpty()) {
            faults.add(cell.fault("“" + cell.text() + "”不是已知的" + level + "，请从列表中选择。"));
        }
        return known.orElse(null);
    }

    private static String target(EntryRow row) {
        String operator = row.text(IndicatorColumn.OPERATOR);
        String value = row.text(IndicatorColumn.TARGET);
        return operator.equals(QUALITATIVE) ? value : operator + value + row.text(IndicatorColumn.UNIT);
    }
}
