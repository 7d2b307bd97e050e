package jixiao.forms.printing;

import java.util.ArrayList;
import java.util.List;
import jixiao.forms.document.PlannedFunds;
import jixiao.forms.document.PrintedField;
import jixiao.forms.document.ProjectForm;
import jixiao.forms.document.WrittenAmount;
import jixiao.forms.document.YearEnd;
import jixiao.forms.layout.FundsColumn;
import jixiao.forms.layout.HeaderField;
import jixiao.forms.layout.Print;
import jixiao.forms.printing.PrintedCell.Role;
import org.jspecify.annotations.Nullable;

/** One project form as a table. */
final class FormTable {
    private final Sheet sheet;
    private final ProjectForm form;
    private final int columns;
    private final List<PrintedRow> rows = new ArrayList<>();
    private PrintedTable.Head head = PrintedTable.Head.NONE;
    private int wide;

    FormTable(Sheet sheet, ProjectForm form) {
        this.sheet = sheet;
        this.form = form;
        this.columns = sheet.print().widths().size();
        this.wide = columns;
    }

    PrintedTable table() {
        for (Print.Block block : sheet.print().blocks()) {
            switch (block) {
                case Print.Row row -> addRow(row.row());
                case Print.Funds funds -> addFunds(funds.funds());
                case Print.Goals goals -> addGoals(goals.goals());
                case Print.Indicators indicators -> {
                    form.others().stream()
                            .filter(other -> !sheet.print().places(other.label()))
                            .forEach(this::addOther);
                    head = new PrintedTable.Head(rows.size(), 1);
                    IndicatorRows lines = new IndicatorRows(indicators, form, columns);
                    wide = lines.columns();
                    rows.addAll(lines.rows());
                }
                case Print.ProjectList list -> throw new IllegalStateException("a list is no form: " + list);
            }
        }
        Columns fitted = new Columns(sheet.print().widths(), wide);
        return new PrintedTable(Part.Kind.FORM, form.name(), sheet.heading(), fitted.widths(), head, fitted.rows(rows));
    }

    private void addRow(List<Print.Cell> row) {
        rows.add(PrintedRow.of(row.stream().map(this::cell).toList()));
    }

    private PrintedCell cell(Print.Cell cell) {
        if (cell.caption() != null) {
            return PrintedCell.caption(Role.ROW_CAPTION, sheet.filled(cell.caption()), cell.span(), cell.rows());
        }
        if (cell.other() != null) {
            return PrintedCell.text(other(cell.other()), cell.span());
        }
        return cell.field() == null ? PrintedCell.blank(cell.span()) : value(cell.field(), cell.span());
    }

    private void addOther(PrintedField other) {
        rows.add(PrintedRow.of(
                PrintedCell.caption(Role.ROW_CAPTION, other.label(), 1, 1),
                PrintedCell.text(other.value(), columns - 1)));
    }

    private void addFunds(Print.FundsTable funds) {
        List<YearEnd.FundsLine> lines =
                form.yearEnd() == null ? List.of() : form.yearEnd().funds();
        int captionSpan = columns
                - 1
                - funds.columns().stream().mapToInt(Print.FundsEntry::span).sum();
        List<PrintedCell> top = new ArrayList<>();
        top.add(PrintedCell.caption(Role.GROUP_CAPTION, sheet.filled(funds.caption()), 1, lines.size() + 1));
        top.add(PrintedCell.blank(captionSpan));
        funds.columns()
                .forEach(column ->
                        top.add(PrintedCell.caption(Role.COLUMN_CAPTION, column.caption(), column.span(), 1)));
        rows.add(PrintedRow.of(top));
        for (YearEnd.FundsLine line : lines) {
            List<PrintedCell> cells = new ArrayList<>();
            cells.add(PrintedCell.caption(Role.ROW_CAPTION, line.caption(), captionSpan, 1));
            funds.columns().forEach(column -> cells.add(value(line, column.column(), column.span())));
            rows.add(PrintedRow.of(cells));
        }
    }

    private static PrintedCell value(YearEnd.FundsLine line, FundsColumn column, int span) {
        return switch (column) {
            case OPENING -> amount(line.opening(), span);
            case ADJUSTED -> amount(line.adjusted(), span);
            case EXECUTED -> amount(line.executed(), span);
            case POINTS -> PrintedCell.number(line.points(), span);
            case RATE -> PrintedCell.number(line.rate(), span);
            case SCORE -> PrintedCell.number(line.score(), span);
            case OTHER -> PrintedCell.blank(span);
        };
    }

    private void addGoals(Print.GoalPair goals) {
        int left = (columns - 1) / 2;
        int right = columns - 1 - left;
        rows.add(PrintedRow.of(
                PrintedCell.caption(Role.GROUP_CAPTION, goals.caption(), 1, 2),
                PrintedCell.caption(Role.COLUMN_CAPTION, goals.expected(), left, 1),
                PrintedCell.caption(Role.COLUMN_CAPTION, goals.achieved(), right, 1)));
        rows.add(PrintedRow.of(PrintedCell.text(form.goal(), left), PrintedCell.text(achieved(), right)));
    }

    private PrintedCell value(HeaderField field, int span) {
        PlannedFunds funds = form.funds();
        return switch (field) {
            case NAME -> PrintedCell.text(form.name(), span);
            case DEPARTMENT -> PrintedCell.text(form.department(), span);
            case UNIT -> PrintedCell.text(form.unit(), span);
            case ATTRIBUTE -> PrintedCell.text(form.attribute(), span);
            case TERM -> PrintedCell.text(form.term(), span);
            case FUND_OFFICE -> PrintedCell.text(form.fundOffice(), span);
            case TOTAL -> amount(funds.total(), span);
            case ANNUAL -> amount(funds.annual(), span);
            case LOCAL_GROUP -> amount(funds.local(), span);
            case TRANSFER_GROUP -> amount(funds.transfer(), span);
            case APPROPRIATION -> amount(funds.appropriation(), span);
            case OTHER_FUNDS -> amount(funds.other(), span);
            case CARRY_OVER -> amount(funds.carryOver(), span);
            case TRANSFER_CENTRAL -> amount(funds.transferCentral(), span);
            case TRANSFER_REGIONAL -> amount(funds.transferRegional(), span);
            case GOAL, EXPECTED -> PrintedCell.text(form.goal(), span);
            case ACHIEVED -> PrintedCell.text(achieved(), span);
            case CAPTION, GROUP_TOTAL, YEAR, MONEY_UNIT, OTHER -> PrintedCell.blank(span);
        };
    }

    private @Nullable String other(String label) {
        return form.others().stream()
                .filter(other -> other.label().equals(label))
                .map(PrintedField::value)
                .findFirst()
                .orElse(null);
    }

    private @Nullable String achieved() {
        return form.yearEnd() == null ? null : form.yearEnd().achieved();
    }

    private static PrintedCell amount(@Nullable WrittenAmount amount, int span) {
        return PrintedCell.number(amount == null ? null : amount.written(), span);
    }
}
