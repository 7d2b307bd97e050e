package jixiao.forms.writing;

import java.util.List;
import java.util.Optional;
import jixiao.forms.csv.CsvWriter;
import jixiao.forms.docx.DocxWriter;
import jixiao.forms.html.HtmlWriter;
import jixiao.forms.pdf.PdfWriter;
import jixiao.forms.printing.FormWriter;
import jixiao.forms.xlsx.XlsxWriter;

/** The writers there are, one for each file format. */
public final class FormWriters {
    private static final List<FormWriter> ALL =
            List.of(new HtmlWriter(), new PdfWriter(), new DocxWriter(), new XlsxWriter(), new CsvWriter());

    private FormWriters() {}

    public static List<FormWriter> all() {
        return ALL;
    }

    /** @param extension such as {@code pdf} */
    public static Optional<FormWriter> of(String extension) {
        return ALL.stream()
                .filter(writer -> writer.extension().equals(extension))
                .findFirst();
    }
}
