package jixiao.indicator.library.csv;

import jixiao.indicator.library.Holding;
import jixiao.indicator.library.LibraryContent;
import org.jspecify.annotations.Nullable;

/**
 * A row that was understood.
 *
 * @param code null where the row adds an indicator that has none yet
 * @param version of the content that the row was made from; null where it does not say
 */
record TableRow(int line, @Nullable String code, @Nullable Integer version, Holding holding, LibraryContent content) {}
