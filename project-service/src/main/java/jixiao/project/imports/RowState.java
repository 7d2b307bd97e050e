package jixiao.project.imports;

/** What became of one form of a document. */
public enum RowState {
    WAITING,
    RECORDED,
    REFUSED
}
