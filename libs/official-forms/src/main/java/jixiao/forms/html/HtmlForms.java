package jixiao.forms.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jixiao.forms.document.FormDocument;
import jixiao.forms.document.ProjectForm;
import jixiao.forms.layout.Layout;
import jixiao.forms.layout.Layouts;

/**
 * Prints a document, or one form of it, in its official layout as a fragment of HTML: the captions and their order are
 * the layout's, the values stand as written. Safe for use by many threads.
 */
public final class HtmlForms {
    private static final String STYLESHEET = "/jixiao/forms/print.css";

    private final Layouts layouts;

    public HtmlForms() {
        this(Layouts.shipped());
    }

    public HtmlForms(Layouts layouts) {
        this.layouts = layouts;
    }

    /**
     * The whole document: notice, statistics, every form, report.
     *
     * @throws IllegalArgumentException when no such layout is known
     */
    public String render(FormDocument document) {
        Layout layout = layout(document);
        Sheet sheet = new Sheet(document, layout.print());
        Markup markup = opened(layout);
        if (document.notice() != null) {
            ProseMarkup.notice(markup, document.notice());
        }
        if (document.statistics() != null && layout.print().statistics() != null) {
            StatisticsMarkup.add(markup, document.statistics(), layout.print().statistics(), sheet);
        }
        addForms(markup, layout, sheet, document.projects());
        if (document.report() != null) {
            ProseMarkup.report(markup, document.report());
        }
        return markup.close().toString();
    }

    /**
     * One form of the document under its title.
     *
     * @throws IllegalArgumentException when no such layout is known
     */
    public String renderForm(FormDocument document, ProjectForm form) {
        Layout layout = layout(document);
        Markup markup = opened(layout);
        addForms(markup, layout, new Sheet(document, layout.print()), List.of(form));
        return markup.close().toString();
    }

    /** The style sheet for screen and paper (A4) that the fragments are made for. */
    public static String stylesheet() {
        try (InputStream file = HtmlForms.class.getResourceAsStream(STYLESHEET)) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8) + columnWidths();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + STYLESHEET, e);
        }
    }

    /** One class for each width a layout can give a column. */
    private static String columnWidths() {
        return IntStream.rangeClosed(1, 100)
                .mapToObj(width -> ".official-form col.w" + width + " { width: " + width + "%; }\n")
                .collect(Collectors.joining("", "\n", ""));
    }

    private Layout layout(FormDocument document) {
        return layouts.find(document.layout())
                .orElseThrow(() -> new IllegalArgumentException("no such layout: " + document.layout()));
    }

    private static Markup opened(Layout layout) {
        return new Markup()
                .open(
                        "article",
                        "class",
                        "official-form " + layout.print().page().name().toLowerCase(Locale.ROOT),
                        "lang",
                        "zh-CN",
                        "data-layout",
                        layout.id());
    }

    private static void addForms(Markup markup, Layout layout, Sheet sheet, List<ProjectForm> forms) {
        if (layout.kind() == Layout.Kind.TARGET_LIST) {
            new ListMarkup(markup, sheet).add(forms);
        } else {
            forms.forEach(form -> new FormMarkup(markup, sheet, form).add());
        }
    }
}
