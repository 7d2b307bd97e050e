package jixiao.project.imports;

/** How far an import is; an interrupted one goes on from its rows after a restart. */
public enum ImportState {
    RECEIVED,
    RUNNING,
    /** Every row is recorded or refused, and at least one is recorded. */
    DONE,
    /** Every row is refused, or nobody could be told of the document as a whole. */
    FAILED
}
