package jixiao.project.imports;

import java.util.List;
import jixiao.forms.document.FormDocument;
import jixiao.forms.document.FormFinding;
import jixiao.project.library.DisclosureKind;
import jixiao.values.FiscalYear;

/** A document that was read: at least one of its forms can be used. */
record UnderstoodDocument(
        FormDocument document,
        FiscalYear fiscalYear,
        DisclosureKind kind,
        FormErrors errors,
        List<FormFinding> findings) {

    long usableForms() {
        return document.projects().stream()
                .filter(form -> errors.of(form) == null)
                .count();
    }

    /** The printed title, else the notice's, else what the first project is called. */
    String title() {
        if (!document.title().isBlank()) {
            return document.title();
        }
        return document.notice() != null && document.notice().title() != null
                ? document.notice().title()
                : document.projects().getFirst().name();
    }
}
