package jixiao.indicator.library.csv;

import java.util.List;

/**
 * What a table brings, or would bring.
 *
 * @param rows below the captions
 * @param unchanged rows that say what the library says already
 * @param faultCount with any fault nothing is kept
 * @param faults the first 200 from the top of the file
 */
public record ImportOutcome(int rows, int added, int changed, int unchanged, int faultCount, List<RowFault> faults) {}
