package jixiao.publication.documents.batches;

import java.util.List;
import jixiao.kit.problem.Problem;
import org.jspecify.annotations.Nullable;

/** The formats a batch can bear. */
public final class BatchFormats {
    /** Extensions, in the order in which the files of a form stand. */
    public static final List<String> OFFERED = List.of("pdf", "docx", "xlsx", "csv", "json");

    private static final List<String> DEFAULT = List.of("pdf", "xlsx", "json");

    private BatchFormats() {}

    /** In order and each once; of nothing chosen the usual ones. */
    public static List<String> of(@Nullable List<String> chosen) {
        if (chosen == null || chosen.isEmpty()) {
            return DEFAULT;
        }
        if (!OFFERED.containsAll(chosen)) {
            throw Problem.INVALID_FIELD.at("/formats", "formats 只能取 pdf、docx、xlsx、csv、json，请改正。");
        }
        return OFFERED.stream().filter(chosen::contains).toList();
    }
}
