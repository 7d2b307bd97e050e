package jixiao.forms.entry;

import jixiao.forms.document.ProjectForm;

/** A form of which something is known already: its locked cells show it, its open ones begin with it. */
public record KnownForm(EntrySubject subject, ProjectForm form) {}
