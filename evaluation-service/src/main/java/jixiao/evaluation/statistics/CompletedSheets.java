package jixiao.evaluation.statistics;

import java.util.List;
import java.util.UUID;
import jixiao.evaluation.sheets.Sheet;

/** The figures of all completed sheets. */
public interface CompletedSheets {
    /** Takes the place of what was kept of an earlier completion of the same sheet. */
    void keep(CompletedSheet figures);

    /**
     * Completed sheets whose figures were never kept: they were completed before figures were. In the order of their
     * ids, locked, those another replica is at left out.
     */
    List<Sheet> withoutFigures(UUID after, int limit);

    /** A project that was given up after all counts no more. */
    void forget(UUID sheetId);
}
