package jixiao.forms.html;

import java.math.BigDecimal;
import java.util.List;
import jixiao.forms.document.PlannedFunds;
import jixiao.forms.document.PrintedField;
import jixiao.forms.document.ProjectForm;
import jixiao.forms.document.WrittenAmount;
import jixiao.forms.document.YearEnd;
import jixiao.forms.layout.HeaderField;
import jixiao.forms.layout.Print;
import org.jspecify.annotations.Nullable;

/** One project form as a table. */
final class FormMarkup {
    private final Markup markup;
    private final Sheet sheet;
    private final ProjectForm form;
    private final int columns;

    FormMarkup(Markup markup, Sheet sheet, ProjectForm form) {
        this.markup = markup;
        this.sheet = sheet;
        this.form = form;
        this.columns = sheet.print().widths().size();
    }

    void add() {
        markup.open("section", "class", "form");
        sheet.heading(markup);
        Sheet.openTable(markup, sheet.print().widths());
        markup.open("tbody");
        for (Print.Block block : sheet.print().blocks()) {
            switch (block) {
                case Print.Row row -> addRow(row.row());
                case Print.Funds funds -> addFunds(funds.funds());
                case Print.Goals goals -> addGoals(goals.goals());
                case Print.Indicators indicators -> {
                    form.others().forEach(this::addOther);
                    new IndicatorMarkup(markup, indicators, form, columns).add();
                }
                case Print.ProjectList list -> throw new IllegalStateException("a list is no form: " + list);
            }
        }
        markup.close().close().close();
    }

    private void addRow(List<Print.Cell> row) {
        markup.open("tr");
        for (Print.Cell cell : row) {
            if (cell.caption() != null) {
                CellMarkup.caption(markup, sheet.filled(cell.caption()), "row", cell.span(), cell.rows());
            } else {
                CellMarkup.value(markup, cell.field() == null ? null : text(cell.field()), cell.span());
            }
        }
        markup.close();
    }

    private void addOther(PrintedField other) {
        markup.open("tr");
        CellMarkup.caption(markup, other.label(), "row", 1, 1);
        CellMarkup.value(markup, other.value(), columns - 1);
        markup.close();
    }

    private void addFunds(Print.FundsTable funds) {
        List<YearEnd.FundsLine> lines =
                form.yearEnd() == null ? List.of() : form.yearEnd().funds();
        int captionSpan = columns - 1 - funds.columns().size();
        markup.open("tr");
        CellMarkup.caption(markup, sheet.filled(funds.caption()), "rowgroup", 1, lines.size() + 1);
        CellMarkup.value(markup, null, captionSpan);
        funds.columns().forEach(caption -> CellMarkup.caption(markup, caption, "col", 1, 1));
        markup.close();
        for (YearEnd.FundsLine line : lines) {
            markup.open("tr");
            CellMarkup.caption(markup, line.caption(), "row", captionSpan, 1);
            number(written(line.opening()));
            number(written(line.adjusted()));
            number(written(line.executed()));
            number(line.points());
            number(line.rate());
            number(line.score());
            markup.close();
        }
    }

    private void number(@Nullable String text) {
        CellMarkup.value(markup, text, "number", 1);
    }

    private void addGoals(Print.GoalPair goals) {
        int left = (columns - 1) / 2;
        int right = columns - 1 - left;
        markup.open("tr");
        CellMarkup.caption(markup, goals.caption(), "rowgroup", 1, 2);
        CellMarkup.caption(markup, goals.expected(), "col", left, 1);
        CellMarkup.caption(markup, goals.achieved(), "col", right, 1);
        markup.close().open("tr");
        CellMarkup.value(markup, form.goal(), left);
        CellMarkup.value(markup, form.yearEnd() == null ? null : form.yearEnd().achieved(), right);
        markup.close();
    }

    private @Nullable String text(HeaderField field) {
        PlannedFunds funds = form.funds();
        return switch (field) {
            case NAME -> form.name();
            case DEPARTMENT -> form.department();
            case UNIT -> form.unit();
            case ATTRIBUTE -> form.attribute();
            case TERM -> form.term();
            case FUND_OFFICE -> form.fundOffice();
            case TOTAL -> written(funds.total());
            case ANNUAL -> written(funds.annual());
            case LOCAL_GROUP -> written(funds.local());
            case TRANSFER_GROUP -> written(funds.transfer());
            case APPROPRIATION -> written(funds.appropriation());
            case OTHER_FUNDS -> written(funds.other());
            case CARRY_OVER -> written(funds.carryOver());
            case TRANSFER_CENTRAL -> written(funds.transferCentral());
            case TRANSFER_REGIONAL -> written(funds.transferRegional());
            case GOAL, EXPECTED -> form.goal();
            case ACHIEVED -> form.yearEnd() == null ? null : form.yearEnd().achieved();
            case CAPTION, GROUP_TOTAL, YEAR, MONEY_UNIT, OTHER -> null;
        };
    }

    private static @Nullable String written(@Nullable WrittenAmount amount) {
        return amount == null ? null : amount.written();
    }

    static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }
}
