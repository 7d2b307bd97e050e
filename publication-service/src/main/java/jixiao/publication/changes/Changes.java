package jixiao.publication.changes;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedSet;
import jixiao.forms.document.ProjectForm;

/** Compares two editions field by field, as they are printed. */
public final class Changes {
    private Changes() {}

    /** In the order of the form; what is no longer there comes last. */
    public static List<Change> between(ProjectForm was, ProjectForm is) {
        Map<String, String> before = PrintedFields.of(was);
        Map<String, String> after = PrintedFields.of(is);
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
