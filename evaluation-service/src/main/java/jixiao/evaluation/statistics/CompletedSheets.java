package jixiao.evaluation.statistics;

/** The figures of all completed sheets. */
public interface CompletedSheets {
    /** Takes the place of what was kept of an earlier completion of the same sheet. */
    void keep(CompletedSheet figures);
}
