package jixiao.indicator.library.csv;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jixiao.indicator.library.Library;
import jixiao.indicator.library.LibraryHit;
import jixiao.indicator.library.LibraryQuery;

/** Writes the table that {@link ImportLibrary} reads. */
@ApplicationScoped
public class ExportLibrary {
    private static final int AT_ONCE = 500;

    private final Library library;

    ExportLibrary(Library library) {
        this.library = library;
    }

    public byte[] table(LibraryQuery query) {
        List<LibraryColumn> columns = Arrays.asList(LibraryColumn.values());
        List<List<String>> rows = new ArrayList<>();
        rows.add(columns.stream().map(LibraryColumn::caption).toList());
        List<LibraryHit> hits = library.list(query, AT_ONCE);
        while (!hits.isEmpty()) {
            hits.forEach(hit -> rows.add(columns.stream()
                    .map(column -> column.print(hit.indicator()))
                    .toList()));
            hits = library.list(query.goingOn(hits.getLast().place()), AT_ONCE);
        }
        return CsvText.bytes(rows);
    }
}
