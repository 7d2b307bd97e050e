package jixiao.forms.html;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jixiao.forms.document.FormDocument;
import jixiao.forms.document.ProjectForm;
import jixiao.forms.layout.Layouts;
import jixiao.forms.printing.FormPrinter;

/** Prints a document, or one form of it, as a fragment of HTML. Safe for use by many threads. */
public final class HtmlForms {
    private final FormPrinter printer;

    public HtmlForms() {
        this(Layouts.shipped());
    }

    public HtmlForms(Layouts layouts) {
        this.printer = new FormPrinter(layouts);
    }

    /**
     * The whole document: notice, statistics, every form, report.
     *
     * @throws IllegalArgumentException when no such layout is known
     */
    public String render(FormDocument document) {
        return Fragment.of(printer.print(document));
    }

    /**
     * One form of the document under its title.
     *
     * @throws IllegalArgumentException when no such layout is known
     */
    public String renderForm(FormDocument document, ProjectForm form) {
        return Fragment.of(printer.printForm(document, form));
    }

    /** The style sheet for screen and paper (A4) that the fragments are made for. */
    public static String stylesheet() {
        return Stylesheet.text("print.css") + columnWidths();
    }

    /** One class for each width a layout can give a column: a strict content security policy forbids styles in the page. */
    private static String columnWidths() {
        return IntStream.rangeClosed(1, 100)
                .mapToObj(width -> ".official-form col.w" + width + " { width: " + width + "%; }\n")
                .collect(Collectors.joining("", "\n", ""));
    }
}
