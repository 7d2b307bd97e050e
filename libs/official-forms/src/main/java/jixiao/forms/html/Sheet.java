package jixiao.forms.html;

import java.util.List;
import jixiao.forms.document.FormDocument;
import jixiao.forms.layout.Print;
import org.jspecify.annotations.Nullable;

/** What every table of a document shares: its heading, year and unit. */
record Sheet(FormDocument document, Print print) {

    /** A caption of the layout with the year and the unit filled in. */
    String filled(String caption) {
        return caption.replace("{year}", Integer.toString(document.fiscalYear()))
                .replace("{unit}", document.moneyUnit().label());
    }

    void heading(Markup markup) {
        for (Print.HeadingLine line : print.heading()) {
            switch (line) {
                case ATTACHMENT -> {
                    if (document.attachment() != null) {
                        markup.element("p", document.attachment(), "class", "attachment");
                    }
                }
                case TITLE ->
                    markup.element("h2", document.title().isEmpty() ? filled(print.title()) : document.title());
                case YEAR -> line(markup, "year", print.yearLine());
                case UNIT -> line(markup, "unit", print.unitLine());
            }
        }
    }

    void unit(Markup markup) {
        line(markup, "unit", print.unitLine());
    }

    private void line(Markup markup, String kind, @Nullable String text) {
        if (text != null) {
            markup.element("p", filled(text), "class", kind);
        }
    }

    /** Widths are classes of the style sheet: a strict content security policy forbids styles in the page. */
    static void openTable(Markup markup, List<Integer> widths) {
        markup.open("table").open("colgroup");
        for (int width : widths) {
            markup.open("col", "class", "w" + width);
            markup.closeVoid();
        }
        markup.close();
    }
}
