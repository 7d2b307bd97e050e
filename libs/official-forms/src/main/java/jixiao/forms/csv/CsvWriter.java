package jixiao.forms.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import jixiao.forms.printing.FormWriter;
import jixiao.forms.printing.Part;
import jixiao.forms.printing.PrintedDocument;
import jixiao.forms.printing.PrintedLine;
import jixiao.forms.printing.PrintedTable;
import jixiao.forms.printing.Prose;

/**
 * The document row by row as RFC 4180 says, in UTF-8 with a byte order mark so that spreadsheets open it ungarbled. A
 * merged cell stands where it begins; the places it covers are empty. An empty row parts two tables.
 */
public final class CsvWriter implements FormWriter {
    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final String END_OF_ROW = "\r\n";

    @Override
    public String mediaType() {
        return "text/csv;charset=UTF-8";
    }

    @Override
    public String extension() {
        return "csv";
    }

    @Override
    public void write(PrintedDocument document, OutputStream out) throws IOException {
        Writer csv = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        csv.write(BYTE_ORDER_MARK);
        boolean first = true;
        for (Part part : document.parts()) {
            csv.write(first ? "" : END_OF_ROW);
            first = false;
            switch (part) {
                case Prose prose -> writeLines(csv, prose.lines());
                case PrintedTable table -> {
                    writeLines(csv, table.heading());
                    for (List<String> row : Grid.of(table)) {
                        csv.write(row.stream().map(CsvField::of).collect(Collectors.joining(",", "", END_OF_ROW)));
                    }
                }
            }
        }
        csv.flush();
    }

    private static void writeLines(Writer csv, List<PrintedLine> lines) throws IOException {
        for (PrintedLine line : lines) {
            csv.write(CsvField.of(line.text()) + END_OF_ROW);
        }
    }
}
