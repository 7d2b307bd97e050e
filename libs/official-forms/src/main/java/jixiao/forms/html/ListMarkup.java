package jixiao.forms.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import jixiao.forms.document.FormDocument;
import jixiao.forms.document.IndicatorRow;
import jixiao.forms.document.ProjectForm;
import jixiao.forms.document.Subtotal;
import jixiao.forms.document.WrittenAmount;
import jixiao.forms.layout.ListColumn;
import jixiao.forms.layout.Print;
import org.jspecify.annotations.Nullable;

/** A list with one project per row, below the totals of its department and unit. */
final class ListMarkup {
    private final Markup markup;
    private final Sheet sheet;

    /** A row of the list; totals stand above the projects they come before in the source. */
    private record Entry(
            int line, @Nullable Subtotal subtotal, @Nullable ProjectForm form) {}

    ListMarkup(Markup markup, Sheet sheet) {
        this.markup = markup;
        this.sheet = sheet;
    }

    void add(List<ProjectForm> forms) {
        for (Print.Block block : sheet.print().blocks()) {
            if (block instanceof Print.ProjectList list) {
                addTable(list.list(), forms);
            }
        }
    }

    private void addTable(List<Print.ListEntry> columns, List<ProjectForm> forms) {
        markup.open("section", "class", "list");
        sheet.heading(markup);
        Sheet.openTable(markup, sheet.print().widths());
        markup.open("thead").open("tr");
        columns.forEach(column -> CellMarkup.caption(markup, sheet.filled(column.caption()), "col", 1, 1));
        markup.close().close().open("tbody");
        for (Entry entry : entries(sheet.document(), forms)) {
            markup.open("tr");
            columns.forEach(column -> addCell(entry, column.column()));
            markup.close();
        }
        markup.close().close().close();
    }

    private static List<Entry> entries(FormDocument document, List<ProjectForm> forms) {
        List<Entry> entries = new ArrayList<>();
        document.subtotals().forEach(subtotal -> entries.add(new Entry(subtotal.line(), subtotal, null)));
        forms.forEach(form -> entries.add(new Entry(form.line(), null, form)));
        entries.sort(Comparator.comparingInt(Entry::line));
        return entries;
    }

    private void addCell(Entry entry, ListColumn column) {
        if (entry.form() != null && column == ListColumn.INDICATORS) {
            addIndicators(entry.form().indicators());
        } else {
            String text = entry.form() != null ? text(entry.form(), column) : text(entry.subtotal(), column);
            CellMarkup.value(markup, text, column == ListColumn.AMOUNT ? "number" : "text", 1);
        }
    }

    private static @Nullable String text(@Nullable Subtotal subtotal, ListColumn column) {
        if (subtotal == null) {
            return null;
        }
        return switch (column) {
            case CODE -> subtotal.code();
            case NAME -> subtotal.name();
            case AMOUNT -> subtotal.amount().written();
            case GOAL, INDICATORS -> null;
        };
    }

    private static @Nullable String text(ProjectForm form, ListColumn column) {
        WrittenAmount amount = form.funds().annual();
        return switch (column) {
            case CODE -> form.ordinal();
            case NAME -> form.name();
            case AMOUNT -> amount == null ? null : amount.written();
            case GOAL -> form.goal();
            case INDICATORS -> null;
        };
    }

    private void addIndicators(List<IndicatorRow> rows) {
        markup.open("td", "class", "text");
        IndicatorRow above = null;
        for (IndicatorRow row : rows) {
            boolean sameCategory = above != null && same(row.categoryCaption(), above.categoryCaption());
            boolean sameLevels = sameCategory && same(row.subcategoryCaption(), above.subcategoryCaption());
            if (!sameCategory) {
                addCaption(row.categoryCaption());
            }
            if (!sameLevels) {
                addCaption(row.subcategoryCaption());
            }
            String joint = row.joint() != null ? row.joint() : row.target().isEmpty() ? "" : " ";
            markup.element("p", (row.prefix() == null ? "" : row.prefix()) + row.name() + joint + row.target());
            above = row;
        }
        markup.close();
    }

    private void addCaption(@Nullable String caption) {
        if (caption != null) {
            markup.element("p", caption);
        }
    }

    private static boolean same(@Nullable String caption, @Nullable String above) {
        return Objects.equals(caption, above);
    }
}
