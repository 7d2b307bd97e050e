/** The indicator library as a table that Excel opens: written, read with every fault at its row and column, and its start content. */
@NullMarked
package jixiao.indicator.library.csv;

import org.jspecify.annotations.NullMarked;
