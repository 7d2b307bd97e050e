package jixiao.forms.printing;

import java.util.ArrayList;
import java.util.List;
import jixiao.forms.document.FormDocument;
import jixiao.forms.document.ProjectForm;
import jixiao.forms.layout.Layout;
import jixiao.forms.layout.Layouts;
import jixiao.forms.layout.Print;

/**
 * Composes a document in its official layout: the captions and their order are the layout's, the values stand as
 * written. Safe for use by many threads.
 */
public final class FormPrinter {
    private final Layouts layouts;

    public FormPrinter(Layouts layouts) {
        this.layouts = layouts;
    }

    /**
     * The whole document: notice, statistics, every form, report.
     *
     * @throws IllegalArgumentException when no such layout is known
     */
    public PrintedDocument print(FormDocument document) {
        Layout layout = layout(document);
        Sheet sheet = new Sheet(document, layout.print());
        List<Part> parts = new ArrayList<>();
        if (document.notice() != null) {
            parts.add(RunningText.notice(document.notice()));
        }
        if (document.statistics() != null && layout.print().statistics() != null) {
            parts.add(StatisticsTable.of(document.statistics(), layout.print().statistics(), sheet));
        }
        parts.addAll(tables(layout, sheet, document.projects()));
        if (document.report() != null) {
            parts.add(RunningText.report(document.report()));
        }
        return printed(layout, sheet, parts);
    }

    /**
     * One form of the document under its title.
     *
     * @throws IllegalArgumentException when no such layout is known
     */
    public PrintedDocument printForm(FormDocument document, ProjectForm form) {
        Layout layout = layout(document);
        Sheet sheet = new Sheet(document, layout.print());
        return printed(layout, sheet, tables(layout, sheet, List.of(form)));
    }

    private static PrintedDocument printed(Layout layout, Sheet sheet, List<? extends Part> parts) {
        return new PrintedDocument(layout.id(), sheet.title(), layout.print().page(), List.copyOf(parts));
    }

    private static List<PrintedTable> tables(Layout layout, Sheet sheet, List<ProjectForm> forms) {
        if (layout.kind() != Layout.Kind.TARGET_LIST) {
            return forms.stream()
                    .map(form -> new FormTable(sheet, form).table())
                    .toList();
        }
        return layout.print().blocks().stream()
                .filter(Print.ProjectList.class::isInstance)
                .map(Print.ProjectList.class::cast)
                .map(list -> new ListTable(sheet, list.list()).table(forms))
                .toList();
    }

    private Layout layout(FormDocument document) {
        return layouts.find(document.layout())
                .orElseThrow(() -> new IllegalArgumentException("no such layout: " + document.layout()));
    }
}
