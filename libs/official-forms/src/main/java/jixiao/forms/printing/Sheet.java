package jixiao.forms.printing;

import java.util.ArrayList;
import java.util.List;
import jixiao.forms.document.FormDocument;
import jixiao.forms.layout.Print;
import jixiao.forms.printing.PrintedLine.Style;
import org.jspecify.annotations.Nullable;

/** What every table of a document shares: its heading, year and unit. */
record Sheet(FormDocument document, Print print) {

    /** A caption of the layout with the year and the unit filled in. */
    String filled(String caption) {
        return caption.replace("{year}", Integer.toString(document.fiscalYear()))
                .replace("{unit}", document.moneyUnit().label());
    }

    String title() {
        return document.title().isBlank() ? filled(print.title()) : document.title();
    }

    List<PrintedLine> heading() {
        List<PrintedLine> lines = new ArrayList<>();
        for (Print.HeadingLine line : print.heading()) {
            switch (line) {
                case ATTACHMENT -> add(lines, Style.ATTACHMENT, document.attachment());
                case TITLE -> add(lines, Style.TITLE, title());
                case YEAR -> addFilled(lines, Style.YEAR, print.yearLine());
                case UNIT -> addFilled(lines, Style.UNIT, print.unitLine());
            }
        }
        return lines;
    }

    /** The lines above a table with a title of its own. */
    List<PrintedLine> heading(String title) {
        List<PrintedLine> lines = new ArrayList<>();
        add(lines, Style.TITLE, title);
        addFilled(lines, Style.UNIT, print.unitLine());
        return lines;
    }

    private void addFilled(List<PrintedLine> lines, Style style, @Nullable String caption) {
        add(lines, style, caption == null ? null : filled(caption));
    }

    private static void add(List<PrintedLine> lines, Style style, @Nullable String text) {
        if (text != null) {
            lines.add(new PrintedLine(style, text));
        }
    }
}
