package jixiao.forms.html;

import jixiao.forms.layout.Print;
import jixiao.forms.printing.PrintedDocument;

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
        page.element("style", STYLESHEET + (landscape ? LANDSCAPE : "")).close().open("body");
        Fragment.add(page, document, TableMarkup.Medium.PAPER);
        if (!note.isEmpty()) {
            page.element("p", note, "class", "missing", "lang", "zh-CN");
        }
        return page.close().close().toString();
    }
}
