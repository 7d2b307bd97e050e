package jixiao.forms.html;

import java.util.List;
import java.util.Locale;
import jixiao.forms.printing.Part;
import jixiao.forms.printing.PrintedDocument;
import jixiao.forms.printing.PrintedLine;
import jixiao.forms.printing.PrintedTable;
import jixiao.forms.printing.Prose;

/** A printed document as an {@code article} of HTML. */
final class Fragment {
    private final Markup markup;
    private final TableMarkup tables;

    private Fragment(Markup markup, TableMarkup.Medium medium) {
        this.markup = markup;
        this.tables = new TableMarkup(markup, medium);
    }

    static String of(PrintedDocument document) {
        Markup markup = new Markup();
        add(markup, document, TableMarkup.Medium.SCREEN);
        return markup.toString();
    }

    static void add(Markup markup, PrintedDocument document, TableMarkup.Medium medium) {
        new Fragment(markup, medium).add(document);
    }

    private void add(PrintedDocument document) {
        markup.open(
                "article",
                "class",
                "official-form " + lower(document.page()),
                "lang",
                "zh-CN",
                "data-layout",
                document.layout());
        for (int index = 0; index < document.parts().size(); index++) {
            Part part = document.parts().get(index);
            if (tables.medium() == TableMarkup.Medium.PAPER) {
                markup.open("section", "class", lower(part.kind()), "id", place(index));
            } else {
                markup.open("section", "class", lower(part.kind()));
            }
            switch (part) {
                case Prose prose -> addLines(prose.lines());
                case PrintedTable table -> {
                    addLines(table.heading());
                    tables.add(table);
                }
            }
            markup.close();
        }
        markup.close();
    }

    private void addLines(List<PrintedLine> lines) {
        for (PrintedLine line : lines) {
            switch (line.style()) {
                case NOTICE_TITLE -> markup.element("h1", line.text());
                case TITLE -> markup.element("h2", line.text());
                case HEADING -> markup.element("h3", line.text());
                case PARAGRAPH -> markup.element("p", line.text());
                case ATTACHMENT, YEAR, UNIT, ISSUER, DATE ->
                    markup.element("p", line.text(), "class", lower(line.style()));
            }
        }
    }

    /** Where a part begins, for what leads to it. */
    static String place(int part) {
        return "part-" + (part + 1);
    }

    private static String lower(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT);
    }
}
