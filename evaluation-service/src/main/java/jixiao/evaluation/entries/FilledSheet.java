package jixiao.evaluation.entries;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jixiao.evaluation.sheets.RowEntry;
import jixiao.evaluation.sheets.Sheet;
import jixiao.evaluation.sheets.SheetEntry;
import jixiao.forms.entry.EntryCell;
import jixiao.forms.entry.EntryFault;
import jixiao.forms.entry.EntryForm;
import jixiao.forms.entry.EntryRow;
import jixiao.forms.layout.HeaderField;
import jixiao.forms.layout.IndicatorColumn;
import jixiao.kit.problem.FieldFault;
import jixiao.profiles.Attainment;
import org.jspecify.annotations.Nullable;

/**
 * One form of a filled workbook and what it says of its sheet; what the form has no place for stays as it is.
 *
 * @param faults what could not be read
 */
record FilledSheet(EntryForm form, Sheet sheet, SheetEntry entry, List<EntryFault> faults) {
    private static final Pattern ROW = Pattern.compile("/rows/(\\d+)/(\\w+)");

    static FilledSheet of(EntryForm form, Sheet sheet) {
        List<EntryFault> faults = new ArrayList<>();
        List<RowEntry> rows = form.rows().stream().map(row -> row(row, faults)).toList();
        String achieved = form.filled(HeaderField.ACHIEVED).map(EntryCell::text).orElse("");
        return new FilledSheet(
                form, sheet, new SheetEntry(achieved, rows, sheet.form().execution()), faults);
    }

    private static RowEntry row(EntryRow row, List<EntryFault> faults) {
        return new RowEntry(
                textOrNull(row, IndicatorColumn.ACTUAL),
                !AddedColumns.DOES_NOT_APPLY.equals(chosen(row, AddedColumns.APPLICABLE, faults)),
                grade(row, faults),
                null,
                score(row, faults),
                textOrNull(row, IndicatorColumn.EXPLANATION));
    }

    private static @Nullable String textOrNull(EntryRow row, IndicatorColumn column) {
        String text = row.text(column);
        return text.isEmpty() ? null : text;
    }

    private static String chosen(EntryRow row, String caption, List<EntryFault> faults) {
        EntryCell cell = row.added().get(caption);
        boolean known = cell.isBlank()
                || cell.text().equals(AddedColumns.APPLIES)
                || cell.text().equals(AddedColumns.DOES_NOT_APPLY);
        if (!known) {
            faults.add(cell.fault("“" + cell.text() + "”不在列表中，请选择适用或不适用。"));
        }
        return cell.text();
    }

    private static @Nullable Attainment grade(EntryRow row, List<EntryFault> faults) {
        EntryCell cell = row.added().get(AddedColumns.GRADE);
        Optional<Attainment> grade = AddedColumns.grade(cell.text());
        if (grade.isEmpty() && !cell.isBlank()) {
            faults.add(cell.fault("“" + cell.text() + "”不在列表中，请选择达成、部分达成或未达成。"));
        }
        return grade.orElse(null);
    }

    private static @Nullable BigDecimal score(EntryRow row, List<EntryFault> faults) {
        EntryCell cell = row.cells().get(IndicatorColumn.SCORE);
        if (cell == null || cell.isBlank()) {
            return null;
        }
        if (cell.number() == null) {
            faults.add(cell.fault("“" + cell.text() + "”不是得分，请填写不小于 0 的数字；留空则按规则计分。"));
        }
        return cell.number();
    }

    EntryFault fault(String message) {
        return form.cell(HeaderField.ACHIEVED).fault(message);
    }

    /** A fault of the entry, in the cell that it was read from. */
    EntryFault placed(FieldFault fault) {
        Matcher row = ROW.matcher(fault.pointer());
        return row.matches()
                ? cell(form.rows().get(Integer.parseInt(row.group(1))), row.group(2))
                        .fault(fault.message())
                : fault(fault.message());
    }

    private static EntryCell cell(EntryRow row, String property) {
        return switch (property) {
            case "typedScore" -> row.cell(IndicatorColumn.SCORE);
            case "explanation" -> row.cell(IndicatorColumn.EXPLANATION);
            case "grade" -> row.added().get(AddedColumns.GRADE);
            case "applicable" -> row.added().get(AddedColumns.APPLICABLE);
            default -> row.cell(IndicatorColumn.ACTUAL);
        };
    }
}
