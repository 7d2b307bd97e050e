package jixiao.forms.printing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import jixiao.forms.document.IndicatorRow;
import jixiao.forms.document.ProjectForm;
import jixiao.forms.document.Subtotal;
import jixiao.forms.document.WrittenAmount;
import jixiao.forms.layout.ListColumn;
import jixiao.forms.layout.Print;
import jixiao.forms.printing.PrintedCell.Role;
import org.jspecify.annotations.Nullable;

/** A list with one project per row, below the totals of its department and unit. */
record ListTable(Sheet sheet, List<Print.ListEntry> columns) {

    /** A row of the list with its place in the source, where totals stand above their projects. */
    private record Entry(int line, PrintedRow row) {}

    PrintedTable table(List<ProjectForm> forms) {
        List<Entry> entries = new ArrayList<>();
        sheet.document().subtotals().forEach(total -> entries.add(new Entry(total.line(), row(total))));
        forms.forEach(form -> entries.add(new Entry(form.line(), row(form))));
        entries.sort(Comparator.comparingInt(Entry::line));

        List<PrintedRow> rows = new ArrayList<>();
        rows.add(PrintedRow.of(columns.stream()
                .map(column -> PrintedCell.caption(Role.COLUMN_CAPTION, sheet.filled(column.caption()), 1, 1))
                .toList()));
        entries.forEach(entry -> rows.add(entry.row()));
        return new PrintedTable(
                Part.Kind.LIST,
                sheet.title(),
                sheet.heading(),
                sheet.print().widths(),
                new PrintedTable.Head(0, 1),
                rows);
    }

    private PrintedRow row(Subtotal total) {
        List<PrintedCell> cells = columns.stream()
                .map(column -> switch (column.column()) {
                    case CODE -> PrintedCell.text(total.code(), 1);
                    case NAME -> PrintedCell.text(total.name(), 1);
                    case AMOUNT -> PrintedCell.number(total.amount().written(), 1);
                    case GOAL, INDICATORS -> PrintedCell.blank(1);
                })
                .toList();
        return new PrintedRow(cells, true);
    }

    private PrintedRow row(ProjectForm form) {
        return PrintedRow.of(
                columns.stream().map(column -> cell(form, column.column())).toList());
    }

    private static PrintedCell cell(ProjectForm form, ListColumn column) {
        WrittenAmount amount = form.funds().annual();
        return switch (column) {
            case CODE -> PrintedCell.text(form.ordinal(), 1);
            case NAME -> PrintedCell.text(form.name(), 1);
            case AMOUNT -> PrintedCell.number(amount == null ? null : amount.written(), 1);
            case GOAL -> PrintedCell.text(form.goal(), 1);
            case INDICATORS -> PrintedCell.text(outline(form.indicators()), 1);
        };
    }

    /** The indicators below their levels, each on a line. */
    private static String outline(List<IndicatorRow> rows) {
        List<String> lines = new ArrayList<>();
        IndicatorRow above = null;
        for (IndicatorRow row : rows) {
            boolean sameCategory = above != null && Objects.equals(row.categoryCaption(), above.categoryCaption());
            if (!sameCategory) {
                addCaption(lines, row.categoryCaption());
            }
            if (!sameCategory || !Objects.equals(row.subcategoryCaption(), above.subcategoryCaption())) {
                addCaption(lines, row.subcategoryCaption());
            }
            String joint = row.joint() != null ? row.joint() : row.target().isEmpty() ? "" : " ";
            lines.add((row.prefix() == null ? "" : row.prefix()) + row.name() + joint + row.target());
            above = row;
        }
        return String.join("\n", lines);
    }

    private static void addCaption(List<String> lines, @Nullable String caption) {
        if (caption != null) {
            lines.add(caption);
        }
    }
}
