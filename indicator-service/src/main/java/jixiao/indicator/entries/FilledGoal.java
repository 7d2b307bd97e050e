package jixiao.indicator.entries;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jixiao.forms.entry.EntryCell;
import jixiao.forms.entry.EntryFault;
import jixiao.forms.entry.EntryForm;
import jixiao.forms.entry.EntryIndicators;
import jixiao.forms.entry.EntryRow;
import jixiao.forms.layout.HeaderField;
import jixiao.forms.layout.IndicatorColumn;
import jixiao.forms.reading.NumberedGoal;
import jixiao.indicator.goals.GoalContent;
import jixiao.indicator.goals.GoalEntry;
import jixiao.indicator.goals.Indicator;
import jixiao.indicator.goals.PerformanceGoal;
import jixiao.kit.problem.FieldFault;
import org.jspecify.annotations.Nullable;

/**
 * One form of a filled workbook and the goal it asks for.
 *
 * @param faults what could not be read
 */
record FilledGoal(EntryForm form, PerformanceGoal goal, GoalEntry entry, List<EntryFault> faults) {
    private static final Pattern INDICATOR = Pattern.compile("/indicators/(\\d+)/(\\w+)");

    static FilledGoal of(EntryForm form, PerformanceGoal goal) {
        GoalContent before = goal.current().content();
        EntryIndicators entered = EntryIndicators.of(form);
        List<EntryFault> faults = new ArrayList<>(entered.faults());
        List<GoalEntry.Row> rows = entered.indicators().stream()
                .map(each -> row(each, before, faults))
                .toList();
        String text = form.filled(HeaderField.GOAL).map(EntryCell::text).orElse("");
        List<String> numbered = text.equals(before.goal()) ? before.numberedGoals() : NumberedGoal.cut(text);
        return new FilledGoal(form, goal, new GoalEntry(text, numbered, rows), faults);
    }

    private static GoalEntry.Row row(EntryIndicators.Entered each, GoalContent before, List<EntryFault> faults) {
        String prefix = prefix(each.name(), before);
        return new GoalEntry.Row(
                caption(each.row(), IndicatorColumn.CATEGORY),
                each.category(),
                caption(each.row(), IndicatorColumn.SUBCATEGORY),
                each.subcategory(),
                prefix,
                prefix == null ? each.name() : each.name().substring(prefix.length()),
                each.target(),
                points(each.row(), faults));
    }

    private static @Nullable String caption(EntryRow row, IndicatorColumn column) {
        String text = row.text(column);
        return text.isEmpty() ? null : text;
    }

    /** A name is printed behind its prefix: what stood before the names until now stays their prefix. */
    private static @Nullable String prefix(String name, GoalContent before) {
        return before.indicators().stream()
                .map(Indicator::prefix)
                .filter(Objects::nonNull)
                .filter(prefix -> !prefix.isEmpty() && name.startsWith(prefix))
                .max(Comparator.comparing(String::length))
                .orElse(null);
    }

    private static @Nullable BigDecimal points(EntryRow row, List<EntryFault> faults) {
        EntryCell cell = row.added().get(GoalForm.POINTS);
        if (cell == null || cell.isBlank()) {
            return null;
        }
        if (cell.number() == null) {
            faults.add(cell.fault("“" + cell.text() + "”不是分值，请填写不小于 0 的数字。"));
        }
        return cell.number();
    }

    EntryFault fault(String message) {
        return form.cell(HeaderField.GOAL).fault(message);
    }

    /** A fault of the entry, in the cell that it was read from. */
    EntryFault placed(FieldFault fault) {
        Matcher indicator = INDICATOR.matcher(fault.pointer());
        return indicator.matches()
                ? cell(form.indicators().get(Integer.parseInt(indicator.group(1))), indicator.group(2))
                        .fault(fault.message())
                : fault(fault.message());
    }

    private static EntryCell cell(EntryRow row, String property) {
        return switch (property) {
            case "category", "categoryCaption" -> row.cell(IndicatorColumn.CATEGORY);
            case "subcategory", "subcategoryCaption" -> row.cell(IndicatorColumn.SUBCATEGORY);
            case "target" -> row.cell(IndicatorColumn.TARGET);
            case "points" -> row.added().getOrDefault(GoalForm.POINTS, row.cell(IndicatorColumn.NAME));
            default -> row.cell(IndicatorColumn.NAME);
        };
    }
}
