package jixiao.publication.documents;

import io.quarkus.qute.TemplateExtension;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import jixiao.forms.printing.FormWriter;
import jixiao.forms.writing.FormWriters;

/** The formats that files are offered in: those of libs/official-forms, and the data itself. */
public final class Formats {
    public static final String JSON = "json";

    private Formats() {}

    /** @param label what people call it */
    public record Format(String extension, String label) {}

    /** For the links of a page. */
    @TemplateExtension(namespace = "downloads")
    public static List<Format> formats() {
        return Stream.concat(FormWriters.all().stream().map(FormWriter::extension), Stream.of(JSON))
                .map(extension -> new Format(extension, label(extension)))
                .toList();
    }

    public static String label(String extension) {
        return switch (extension) {
            case "html" -> "网页";
            case "docx" -> "Word";
            case "xlsx" -> "Excel";
            default -> extension.toUpperCase(Locale.ROOT);
        };
    }
}
