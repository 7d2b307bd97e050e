package jixiao.project.imports;

import jixiao.forms.document.ProjectForm;
import org.jspecify.annotations.Nullable;

/**
 * One form and what an import makes of it.
 *
 * @param refusal why it is left out, or null
 */
record UnderstoodForm(
        ProjectForm form,
        @Nullable MatchedOrganisation department,
        @Nullable MatchedOrganisation unit,
        ProjectMatch project,
        StatedMoney money,
        @Nullable String refusal) {}
