package jixiao.evaluation.statistics;

import java.util.List;

/** The indicators of completed sheets that apply, in the order of the statistics table. */
public interface IndicatorCells {
    List<IndicatorCell> of(Selection selection);
}
