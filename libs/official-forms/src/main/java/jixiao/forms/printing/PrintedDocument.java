package jixiao.forms.printing;

import java.util.List;
import jixiao.forms.layout.Print;

/**
 * A document as it stands on the sheet, the same for every file format. Writers walk over it and know nothing of forms
 * and layouts.
 *
 * @param layout the id of the official layout it is composed in
 * @param title what the document is called, never blank
 * @param page how its sheets lie
 * @param parts what stands on them, in order; each part begins a sheet
 */
public record PrintedDocument(String layout, String title, Print.Page page, List<Part> parts) {
    public PrintedDocument {
        title = Printable.text(title);
        parts = List.copyOf(parts);
    }
}
