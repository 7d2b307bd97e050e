package jixiao.suite.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jixiao.forms.document.FormDocument;
import jixiao.forms.layout.Layout;
import jixiao.forms.layout.Layouts;
import jixiao.forms.printing.FormPrinter;
import jixiao.forms.printing.PrintedDocument;
import jixiao.forms.reading.FormReader;

/** The single forms of the sample documents, each of which fits on a sheet, over and over. */
final class OnePageTables {
    private OnePageTables() {}

    static List<PrintedDocument> of(Path home, int count) {
        Layouts layouts = Layouts.shipped();
        FormPrinter printer = new FormPrinter(layouts);
        List<PrintedDocument> forms = new ArrayList<>();
        for (FormDocument document : documents(home)) {
            Layout layout = layouts.find(document.layout()).orElseThrow();
            if (layout.kind() != Layout.Kind.TARGET_LIST) {
                document.projects().forEach(form -> forms.add(printer.printForm(document, form)));
            }
        }
        return Stream.iterate(0, index -> index + 1)
                .limit(count)
                .map(index -> forms.get(index % forms.size()))
                .toList();
    }

    private static List<FormDocument> documents(Path home) {
        FormReader reader = new FormReader();
        try (Stream<Path> files = Files.list(home.resolve("samples/documents"))) {
            List<FormDocument> documents = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                documents.add(reader.read(Files.readString(file)));
            }
            return documents;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
