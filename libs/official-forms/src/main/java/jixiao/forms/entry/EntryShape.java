package jixiao.forms.entry;

import jixiao.forms.document.ProjectForm;

/**
 * What decides where the open cells of a layout's form stand.
 *
 * @param indicators how many rows of them
 * @param funds how many lines the funds matrix has; 0 where there is none
 */
record EntryShape(int indicators, int funds) {

    static EntryShape of(ProjectForm form, EntryKind kind) {
        return new EntryShape(
                Math.max(kind.spareRows(), form.indicators().size()),
                form.yearEnd() == null ? 0 : form.yearEnd().funds().size());
    }
}
