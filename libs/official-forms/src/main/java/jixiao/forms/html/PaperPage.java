package jixiao.forms.html;

import java.util.List;
import java.util.Optional;
import jixiao.forms.layout.Print;
import jixiao.forms.printing.Part;
import jixiao.forms.printing.PrintedDocument;
import jixiao.forms.printing.PrintedLine;
import jixiao.forms.printing.PrintedTable;
import jixiao.forms.printing.Prose;

/** A document as well-formed XHTML for a renderer of pages: its tables repeat their heads on every sheet. */
public final class PaperPage {
    private static final String STYLESHEET = Stylesheet.text("print.css") + Stylesheet.text("paper.css");
    private static final String LANDSCAPE = "@page { margin: 14mm; size: A4 landscape; }\n";

    private PaperPage() {}

    /**
     * @param document what stands on the sheets
     * @param note a line below it all, empty for none
     */
    public static String of(PrintedDocument document, String note) {
        Markup page = new Markup();
        page.open("html", "lang", "zh-CN").open("head").element("title", document.title());
        page.empty("meta", "name", "subject", "content", document.title());
        boolean landscape = document.page() == Print.Page.LANDSCAPE;
        page.element("style", STYLESHEET + (landscape ? LANDSCAPE : ""));
        addOutline(page, document.parts());
        page.close().open("body");
        Fragment.add(page, document, TableMarkup.Medium.PAPER);
        if (!note.isEmpty()) {
            page.element("p", note, "class", "missing", "lang", "zh-CN");
        }
        return page.close().close().toString();
    }

    /** Of several parts each is to be found in the outline of the file, by the name it bears for its reader. */
    private static void addOutline(Markup page, List<Part> parts) {
        if (parts.size() < 2) {
            return;
        }
        page.open("bookmarks");
        for (int index = 0; index < parts.size(); index++) {
            page.empty("bookmark", "name", name(parts.get(index)), "href", "#" + Fragment.place(index));
        }
        page.close();
    }

    private static String name(Part part) {
        return switch (part) {
            case PrintedTable table when part.kind() == Part.Kind.FORM -> table.name();
            case PrintedTable table -> headline(table.heading()).orElse(table.name());
            case Prose prose -> headline(prose.lines()).orElse(part.kind() == Part.Kind.NOTICE ? "公开说明" : "报告");
        };
    }

    private static Optional<String> headline(List<PrintedLine> lines) {
        return lines.stream()
                .filter(line ->
                        line.style() == PrintedLine.Style.NOTICE_TITLE || line.style() == PrintedLine.Style.TITLE)
                .map(PrintedLine::text)
                .findFirst();
    }
}
