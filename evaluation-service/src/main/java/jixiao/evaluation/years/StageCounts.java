package jixiao.evaluation.years;

import java.util.List;
import jixiao.kit.identity.Scope;
import jixiao.values.FiscalYear;
import org.jspecify.annotations.Nullable;

/** How far the sheets of each region and year have come, as far as a caller sees them. */
public interface StageCounts {

    /** @param overdue open after the last day of the window */
    record Counts(
            RegionYear year, long open, long submitted, long reviewed, long completed, long cancelled, long overdue) {}

    /** Newest year first, then by region; beginning after the one that ended the page before. */
    List<Counts> page(Scope scope, @Nullable FiscalYear fiscalYear, @Nullable RegionYear after, int limit);

    Counts of(Scope scope, RegionYear year);
}
