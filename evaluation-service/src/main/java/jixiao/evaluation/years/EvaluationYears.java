package jixiao.evaluation.years;

import java.util.Optional;

/** The evaluation years of all regions. */
public interface EvaluationYears {
    Optional<EvaluationYear> of(RegionYear id);

    void add(EvaluationYear year);

    /**
     * The year, and it stays as it is until the end of the transaction: many may work on its sheets at once, but nobody
     * closes it meanwhile.
     */
    Optional<EvaluationYear> whileWorking(RegionYear id);

    /** Waits until nobody works on a sheet of the year, and lets nobody begin before the end of the transaction. */
    void stopWork(RegionYear id);
}
