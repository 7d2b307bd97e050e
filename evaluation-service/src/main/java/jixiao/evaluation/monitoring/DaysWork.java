package jixiao.evaluation.monitoring;

import java.time.LocalDate;
import java.util.List;
import jixiao.evaluation.sheets.Sheet;

/** Which sheets are still to be looked at on a day. */
public interface DaysWork {
    /**
     * The next sheets that are neither completed nor cancelled, of this year and the one before; the place moves on
     * behind them. Empty when all
     * were looked at, or while another replica looks. The place is kept, and the sheets are let go, when the transaction
     * commits.
     */
    List<Sheet> next(LocalDate day, int limit);
}
