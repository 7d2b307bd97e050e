package jixiao.forms.printing;

/** A stretch of a document that begins a sheet of its own. */
public sealed interface Part permits Prose, PrintedTable {

    /** What the part is to its reader. */
    enum Kind {
        NOTICE,
        STATISTICS,
        FORM,
        LIST,
        REPORT
    }

    Kind kind();
}
