package jixiao.publication.changes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedSet;
import jixiao.forms.document.ProjectForm;
import jixiao.forms.document.Report;

/** Compares two editions field by field, as they are printed. */
public final class Changes {
    private Changes() {}

    /** In the order of the form; what is no longer there comes last. */
    public static List<Change> between(ProjectForm was, ProjectForm is) {
        return between(PrintedFields.of(was), PrintedFields.of(is));
    }

    /** Part by part, in the order of the report. */
    public static List<Change> between(Report was, Report is) {
        return between(parts(was), parts(is));
    }

    private static Map<String, String> parts(Report report) {
        Map<String, String> parts = new LinkedHashMap<>();
        put(parts, "标题", List.of(report.title()));
        put(parts, "开头", report.opening());
        report.parts().forEach(part -> put(parts, part.heading(), part.paragraphs()));
        return parts;
    }

    private static void put(Map<String, String> parts, String name, List<String> paragraphs) {
        String text = String.join("\n", paragraphs);
        if (!text.isBlank()) {
            parts.merge(name, text, (first, second) -> first + "\n" + second);
        }
    }

    private static List<Change> between(Map<String, String> before, Map<String, String> after) {
        SequencedSet<String> fields = new LinkedHashSet<>(after.keySet());
        fields.addAll(before.keySet());
        List<Change> changes = new ArrayList<>();
        for (String field : fields) {
            if (!Objects.equals(before.get(field), after.get(field))) {
                changes.add(new Change(field, before.get(field), after.get(field)));
            }
        }
        return List.copyOf(changes);
    }
}
