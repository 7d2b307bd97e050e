package jixiao.indicator.library.csv;

import jixiao.indicator.library.Holding;
import jixiao.indicator.library.LibraryContent;
import org.jspecify.annotations.Nullable;

/**
 * A row that was understood.
 *
 * @param code null where the row adds an indicator that has none yet
 */
record TableRow(int line, @Nullable String code, Holding holding, LibraryContent content) {}
