package jixiao.indicator.library.csv;

import java.util.List;

/**
 * What a table brings, or would bring.
 *
 * @param rows below the captions
 * @param unchanged rows that say what the library says already
 * @param faults from the top of the file; with any of them nothing is kept
 */
public record ImportOutcome(int rows, int added, int changed, int unchanged, List<RowFault> faults) {}
