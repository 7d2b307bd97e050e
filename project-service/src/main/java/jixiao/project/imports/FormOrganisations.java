package jixiao.project.imports;

import jixiao.forms.document.ProjectForm;
import org.jspecify.annotations.Nullable;

/** The department and the unit a form names, without blanks inside or around. */
record FormOrganisations(
        @Nullable String departmentCode,
        @Nullable String department,
        @Nullable String unitCode,
        @Nullable String unit) {

    static FormOrganisations of(ProjectForm form) {
        return new FormOrganisations(
                compact(form.departmentCode()),
                compact(form.department()),
                compact(form.unitCode()),
                compact(form.unit()));
    }

    boolean nameNobody() {
        return department == null && unit == null && departmentCode == null && unitCode == null;
    }

    private static @Nullable String compact(@Nullable String written) {
        if (written == null) {
            return null;
        }
        String text = written.replaceAll("[\\s\\u3000]", "");
        return text.isEmpty() ? null : text;
    }
}
