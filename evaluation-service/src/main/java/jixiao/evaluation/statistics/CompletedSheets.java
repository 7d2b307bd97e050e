package jixiao.evaluation.statistics;

import java.util.UUID;

/** The figures of all completed sheets. */
public interface CompletedSheets {
    /** Takes the place of what was kept of an earlier completion of the same sheet. */
    void keep(CompletedSheet figures);

    /** A project that was given up after all counts no more. */
    void forget(UUID sheetId);
}
