package jixiao.project.imports;

import java.util.List;
import jixiao.forms.document.FormFinding;
import jixiao.forms.document.FormFinding.Severity;
import org.jspecify.annotations.Nullable;

/**
 * The department and the unit of a form.
 *
 * @param department null when it is the unit itself, or an ERROR says why it is unknown
 * @param unit null when an ERROR says why it is unknown
 */
record FoundOrganisations(
        @Nullable Found department, @Nullable Found unit, List<FormFinding> findings) {

    /** Why the form cannot be recorded, or null. */
    @Nullable
    String refusal() {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(FormFinding::message)
                .findFirst()
                .orElse(null);
    }

    /** Tells one unit from another before it is registered: units of one plain name may stand below many departments. */
    String unitKey() {
        if (unit.id() != null) {
            return unit.id().toString();
        }
        return (department == null ? "" : department.matched().code()) + "/"
                + unit.matched().code();
    }
}
